import * as z from 'zod';
import { scenarioAsked } from '#shared/contracts/scenario.ts';
import { areaId, fileHandle, language, question } from '#shared/contracts/values.ts';
import type { BriefingView } from '#shared/contracts/views.ts';
import { asked, gives } from './gives.ts';

/** A briefing that went out; `kept` is the name of the state that was kept with it, null where the last one is the same. */
export type BriefingFile = { readonly file: string; readonly bytes: number; readonly kept: string | null };

/** What a briefing is about, and a sentence of the writer's own: what is longer does not fit on the page. */
export const longestOwnSentence = 240;
/** What a writer puts in the place of a sentence. */
export const longestSentence = 400;
const briefingChoices = {
  ...asked.shape,
  areas: z.array(areaId).min(1).optional(),
  own: z.string().trim().max(longestOwnSentence).optional(),
  language,
};

/** What a picture shows: the breath lines of all areas or of these, or money and promises per year of one. */
const pictureChoices = {
  ...asked.shape,
  of: z.union([z.object({ lines: z.array(areaId).min(1).nullable() }), z.object({ years: areaId })]),
  language,
};

/** What leaves as a file for others, and how it is chosen and looked at. */
export const leavingCalls = {
  'export.summary': gives<{ file: string; bytes: number }>()(
    'job',
    z.object({
      ...asked.shape,
      target: fileHandle,
      areas: z.array(areaId).min(1).optional(),
      /** A copy that is safe to send: no notes, owners, evidence, names of persons or files. */
      shareable: z.boolean().optional(),
      language,
    }),
  ),
  /** One CSV a table with a description (Frictionless), in a folder that is made where it is not there. */
  'export.package': gives<{ folder: string; files: readonly string[] }>()(
    'job',
    z.object({ ...asked.shape, target: fileHandle, areas: z.array(areaId).min(1).optional(), language }),
  ),
  /** The same page, to look at while choosing. */
  'briefing.view': gives<BriefingView>()('query', z.object(briefingChoices)),
  /** Keeps a writer's words for a sentence of a page (`own`: one that is the writer's alone); null: what the figures say. */
  'briefing.edit': gives<{ readonly changeSet: number | null }>()(
    'change',
    z.object({
      areas: z.array(areaId).min(1).optional(),
      scenario: scenarioAsked.optional(),
      theme: question.shape.theme,
      language,
      sentence: z.string().min(1).max(200),
      text: z.string().trim().min(1).max(longestSentence).nullable(),
      /** What the figures say at this moment. */
      madeFrom: z.string().max(2_000),
    }),
  ),
  /**
   * One page for a member of parliament, as .docx or .pdf by the target's ending; with `pages` one for each area too. The state
   * under which it goes out is kept, so that "since the last briefing" is known.
   */
  'export.briefing': gives<BriefingFile>()('job', z.object({ ...briefingChoices, target: fileHandle, pages: z.boolean().optional() })),
  /** The same for each area on its own: in a folder, or in one archive where the target ends in .zip. */
  'export.summaries': gives<{ folder: string; files: readonly string[] }>()(
    'job',
    z.object({
      ...asked.shape,
      target: fileHandle,
      areas: z.array(areaId).min(1).optional(),
      shareable: z.boolean().optional(),
      language,
    }),
  ),
  /** A picture with title, date and source in it, as .svg or .png by the target's ending. */
  'export.picture': gives<{ file: string; bytes: number }>()('job', z.object({ ...pictureChoices, target: fileHandle })),
  /** The same for the clipboard: a PNG, as base64. */
  'picture.copy': gives<{ png: string }>()('job', z.object(pictureChoices)),
  'export.template': gives<{ file: string; bytes: number }>()('job', z.object({ target: fileHandle, area: areaId.optional(), language })),
  /**
   * For each area its own workbook to fill in, with what is known of it, and a covering letter: in a folder, or in one
   * archive where the target ends in .zip. Without a store: empty ones, for the areas of the programme.
   */
  'export.templates': gives<{ folder: string; files: readonly string[] }>()(
    'job',
    z.object({ target: fileHandle, areas: z.array(areaId).min(1).optional(), language }),
  ),

  /** Moments, cliffs, ends, notice dates and last days to apply and to account for, as a calendar file (.ics). */
  'export.calendar': gives<{ file: string; bytes: number }>()(
    'job',
    asked.extend({ target: fileHandle, areas: z.array(areaId).min(1).optional(), language }),
  ),
} as const;
