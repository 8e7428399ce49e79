import * as z from 'zod';
import type { MergePreview, MergeReport } from '#shared/contracts/exchange.ts';
import { longestRowId } from '#shared/contracts/exchange-file.ts';
import { conflictChoices } from '#shared/contracts/import.ts';
import { areaId, fileHandle, language } from '#shared/contracts/values.ts';
import { gives } from './gives.ts';

/** By the key of a row (table and id), which side wins; null: it waits. */
export const mergeChoices = z.record(z.string().max(longestRowId + 40), z.enum(['file', 'store']).nullable());

/** Exchange with another installation. */
export const exchangeCalls = {
  /** All that the store knows of some areas, for another installation: rows with their history, sources, documents, settings. */
  'export.exchange': gives<{ file: string; bytes: number; rows: number; areas: number }>()(
    'job',
    z.object({ target: fileHandle, areas: z.array(areaId).min(1).optional() }),
  ),
  /** What merging such a file would do. */
  'merge.preview': gives<MergePreview>()('job', z.object({ file: fileHandle, language })),
  /** Merges it as one change set; rows that both sides changed are decided one by one or all alike, and stay where nobody decides. */
  'merge.commit': gives<MergeReport>()(
    'job',
    z.object({
      file: fileHandle,
      /** SHA-256 of the file that was looked at; a file that changed meanwhile is refused. */
      sha256: z.string().length(64).optional(),
      onConflict: z.enum(conflictChoices).default('ask'),
      /** Of these rows; null: it waits, whatever holds for all. */
      choices: mergeChoices.default({}),
      language,
    }),
  ),
} as const;
