import * as z from 'zod';
import type { AreaId } from '#shared/domain/records.ts';
import type { Result } from '#shared/result.ts';
import type { DeliveriesView } from './deliveries.ts';
import type { DocumentsView } from './documents.ts';
import { type EvidenceOfRow, type EvidenceState, type EvidenceView, provenTables } from './evidence.ts';
import type { MergePreview, MergeReport } from './exchange.ts';
import { type FollowUpSaved, type FollowUpsView, followUpGiven } from './follow-up.ts';
import type { ChangeSet, Origin, SheetSnippet, StepView, UndoReport } from './history.ts';
import { conflictChoices, fileToRead, type ImportPreview, type ImportReport, importChoices, type SheetWindow } from './import.ts';
import type { Inspection } from './inspection.ts';
import type { KeptState, StoredScenario } from './kept.ts';
import { mapping } from './mapping.ts';
import type { Problem } from './problem.ts';
import type { QualityView } from './quality.ts';
import type { KnownReading, ReadingsView } from './readings.ts';
import { rowTables } from './row-tables.ts';
import { type RowStep, type RowsPreview, type RowsSaved, type RowsView, rowEdits } from './rows.ts';
import { type ScenarioFile, scenarioAsked, scenarioFile } from './scenario.ts';
import { ownSettings, type SettingsEffect, type SettingsView, type SomeSettings, someFigures } from './settings.ts';
import type { AppState, CheckReport, KeptBackup, PackageLicence, RecentStore, StoreInfo } from './store.ts';
import { areaId, fileHandle, language, question, year } from './values.ts';
import type {
  AreaView,
  BriefingView,
  CalendarView,
  CliffsView,
  CliffView,
  CompareView,
  LeastAreasView,
  LeastPlanView,
  LeastView,
  LinesView,
  OverviewView,
  ScenarioEffectView,
  ScenariosView,
  ScenarioView,
  SensitivityView,
} from './views.ts';

/**
 * THE list of calls: name → kind, input, output. Window, browser and command line are doors to these and nothing else.
 * A query reads; a change writes one change set or the session; a job is long work in a thread of its own, with
 * progress and cancel. All values are JSON. A new call is a line here and a function in `electron/services`.
 */
export type CallKind = 'query' | 'change' | 'job';

type CallDefinition<Input extends z.ZodType, Output> = { readonly kind: CallKind; readonly input: Input; readonly output?: Output };

function gives<Output>() {
  return <Input extends z.ZodType>(kind: CallKind, input: Input): CallDefinition<Input, Output> => ({ kind, input });
}

const nothing = z.object({});
/** One of the stores of `app.state` or `store.recent`, or a chosen file. */
const storeChoice = z.union([z.object({ known: z.string() }), z.object({ file: fileHandle })]);
export type StoreChoice = z.output<typeof storeChoice>;
/** A question, over the rows as stored or as a scenario changes them. */
const asked = z.object({ question, scenario: scenarioAsked.optional() });

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

/** Which gaps the least money is for. */
const leastChoices = {
  areas: z.array(areaId).optional(),
  cliffs: z.array(z.string().min(1).max(400)).optional(),
  until: year.optional(),
  language,
};

/** What is tried on top of the rows: percents with at most two decimals, whole months. */
const percentAYear = z.number().min(0).max(100);
const assumed = {
  indexation: z.object({ byYear: z.record(z.string().regex(/^\d{4}$/), percentAYear).default({}), otherwise: percentAYear }).optional(),
  delay: z.object({ months: z.int().min(0).max(120), scheme: z.string().trim().min(1).max(200).optional() }).optional(),
};

const provenRow = z.object({ table: z.enum(provenTables), id: z.string().min(1).max(200) });
const evidencePage = z
  .string()
  .trim()
  .max(60)
  .nullable()
  .transform((page) => page || null);

/** What a picture shows: the breath lines of all areas or of these, or money and promises per year of one. */
const pictureChoices = {
  ...asked.shape,
  of: z.union([z.object({ lines: z.array(areaId).min(1).nullable() }), z.object({ years: areaId })]),
  language,
};

export const calls = {
  'app.state': gives<AppState>()('query', nothing),
  /** What others made and comes with the program. */
  'app.licences': gives<readonly PackageLicence[]>()('query', nothing),

  /** Opens one of the stores of `app.state`, or a chosen file. */
  'store.open': gives<StoreInfo>()('change', storeChoice),
  /** Makes an empty store (areas and decision moments only) and opens it; without a target, in the program's own folder under `name`. */
  'store.create': gives<StoreInfo>()('change', z.object({ name: z.string().trim().min(1).max(120), target: fileHandle.optional() })),
  /** Opens the ready-made store of illustrative or public data, made first where it is not there yet; with a target, makes one there. */
  'store.sample': gives<StoreInfo>()('change', z.object({ kind: z.enum(['sample', 'public']), target: fileHandle.optional() })),
  'store.close': gives<null>()('change', nothing),
  /** The stores that were open on this machine, wherever they lie, and those of the program's own folder. */
  'store.recent': gives<readonly RecentStore[]>()('query', nothing),
  /** Takes a store out of that list; its file stays. */
  'store.forget': gives<null>()('change', z.object({ id: z.string().max(60) })),

  /** The areas meant by names, ids or aliases, in the order given; those of the programme where no store is open. */
  'areas.find': gives<readonly { readonly id: AreaId; readonly name: string }[]>()(
    'query',
    z.object({ names: z.array(z.string().min(1).max(200)).max(200) }),
  ),

  /** Over all areas, or over these: the headline of what a filter leaves. */
  'overview.view': gives<OverviewView>()('query', asked.extend({ areas: z.array(areaId).optional() })),
  /** The themes of the rows, as they were first written; an empty one where there are rows without. */
  'themes.list': gives<readonly string[]>()('query', nothing),
  'lines.view': gives<LinesView>()('query', asked),
  'cliffs.view': gives<CliffsView>()('query', asked),
  'area.view': gives<AreaView>()('query', asked.extend({ area: areaId })),
  'cliff.view': gives<CliffView>()('query', asked.extend({ key: z.string().min(1).max(400) })),

  /** The least money that removes the gap after a cliff, to 31 December of a year (the horizon's where none is given). */
  'least.view': gives<LeastView>()('query', asked.extend({ cliff: z.string().min(1).max(400), until: year.optional(), language })),

  /**
   * The least money that closes each area's gap after its first cliff, or after the one chosen by its key, to 31 December of
   * a year (the horizon's where none is given); with money a year, which areas to close first.
   */
  'least.areas': gives<LeastAreasView>()('query', asked.extend({ ...leastChoices, budget: z.int().min(0).optional() })),
  /** The same money as the changes of one scenario, and what computing forward with it says. */
  'least.plan': gives<LeastPlanView>()('query', asked.extend(leastChoices)),

  /** The answer of one area, or of all, under the three lenses, as it is and under what is tried; and what hangs on money not granted. */
  'sensitivity.view': gives<SensitivityView>()('query', asked.extend({ area: areaId.optional(), ...assumed })),

  /** The scenarios that are kept, and the schemes that they may speak of. */
  'scenario.list': gives<ScenariosView>()('query', nothing),
  /** What a scenario does: the rows and lines without and with it, and the difference. */
  'scenario.view': gives<ScenarioView>()('query', asked),
  /** The same without the rows and lines as they are: under a slider these do not change, and need not travel. */
  'scenario.effect': gives<ScenarioEffectView>()('query', asked),
  /** Keeps a scenario under its name, as a new one or in the place of one. */
  'scenario.save': gives<{ readonly scenario: StoredScenario; readonly changeSet: number | null }>()(
    'change',
    z.object({ id: z.string().max(200).optional(), scenario: scenarioFile, note: z.string().max(2000).nullable(), language }),
  ),
  /** A scenario as a file, out and in: what comes in is looked at before it is kept. */
  'scenario.export': gives<{ file: string; bytes: number }>()('change', z.object({ scenario: scenarioFile, target: fileHandle })),
  'scenario.read': gives<ScenarioFile>()('query', z.object({ file: fileHandle })),
  'scenario.remove': gives<{ readonly changeSet: number | null }>()('change', z.object({ id: z.string().max(200), language })),

  /** The states of a moment that are kept, newest first. */
  'snapshot.list': gives<readonly KeptState[]>()('query', nothing),
  /** Keeps the rows and settings of this moment under a name, with the question. */
  'snapshot.save': gives<KeptState>()('change', z.object({ name: z.string().trim().min(1).max(200), question, language })),
  'snapshot.remove': gives<{ readonly changeSet: number | null }>()('change', z.object({ id: z.string().max(200), language })),
  /** What became different since a kept state, by its name or id. */
  'compare.view': gives<CompareView>()('query', asked.extend({ with: z.string().min(1).max(200) })),

  /** Who follows up which cliff, how far it is and before when; cliffs that nobody follows up too. Rows as stored, without a scenario. */
  'followUp.list': gives<FollowUpsView>()('query', z.object({ question })),
  /** Notes what people do about a cliff, under its key. */
  'followUp.save': gives<FollowUpSaved>()(
    'change',
    z.object({ key: z.string().min(1).max(400), given: followUpGiven, question, language }),
  ),
  'followUp.remove': gives<{ readonly changeSet: number | null }>()(
    'change',
    z.object({ key: z.string().min(1).max(400), question, language }),
  ),

  /** The decision moments, with the cliffs that each is the last to repair. */
  'calendar.view': gives<CalendarView>()('query', asked),

  'origins.row': gives<Origin>()(
    'query',
    z.object({ table: z.enum(['stream', 'commitment', 'area']), id: z.string(), field: z.string().optional() }),
  ),
  'origins.cells': gives<SheetSnippet>()(
    'query',
    z.object({ source: z.int(), sheet: z.string(), row: z.int().min(1), column: z.string().nullable() }),
  ),

  /** A table of the store, row by row, with the amounts that follow under the question. */
  'rows.list': gives<RowsView>()('query', z.object({ table: z.enum(rowTables), question })),
  /** What changes of rows would do, before they are saved. */
  'rows.preview': gives<RowsPreview>()('query', z.object({ edits: rowEdits, question })),
  /** Saves changes of rows as one change set: all of them, or none where something is wrong. */
  'rows.save': gives<RowsSaved>()('change', z.object({ edits: rowEdits, language })),
  /** What happened to a row, newest first. */
  'rows.history': gives<readonly RowStep[]>()('query', z.object({ table: z.enum(rowTables), id: z.string().max(200) })),

  /** Per area who delivered when, how old the newest figures are, and which is missing. */
  'deliveries.view': gives<DeliveriesView>()('query', nothing),

  /** What is odd about the data of all areas, or of these: what it does to the answer, and where to mend it. Rows as stored. */
  'quality.view': gives<QualityView>()('query', z.object({ question, areas: z.array(areaId).optional() })),

  /** How files are read, by their shape, and which names people joined. */
  'reading.list': gives<ReadingsView>()('query', nothing),
  'reading.name': gives<{ readonly changeSet: number | null }>()(
    'change',
    z.object({ id: z.string().max(64), name: z.string().trim().min(1).max(120), language }),
  ),
  /** What files of this shape taught is not used any more. */
  'reading.remove': gives<{ readonly changeSet: number | null }>()('change', z.object({ id: z.string().max(64), language })),
  /** As a file that `--mapping` takes too. */
  'reading.export': gives<{ file: string; bytes: number }>()(
    'change',
    z.union([z.object({ id: z.string().max(64), target: fileHandle }), z.object({ mapping, target: fileHandle })]),
  ),
  'reading.import': gives<KnownReading>()('change', z.object({ file: fileHandle, language })),
  /** A name that was joined means itself again; what came in under it stays as it is. */
  'names.remove': gives<{ readonly changeSet: number | null }>()(
    'change',
    z.object({ kind: z.enum(['area', 'scheme']), seen: z.string().max(400), language }),
  ),

  'import.inspect': gives<Inspection>()('job', fileToRead),
  /** Rows of a sheet of a given file, to show it as it is. */
  'import.sheet': gives<SheetWindow>()(
    'query',
    z.object({ file: fileHandle, sheet: z.string().nullable(), from: z.int().min(1), count: z.int().min(1).max(500) }),
  ),
  'import.preview': gives<ImportPreview>()('job', importChoices),
  /** The rows that would be rejected, as they are, with what is wrong with each: a workbook that comes in again when it is repaired. */
  'import.repair': gives<{ file: string; bytes: number; rows: number }>()('job', importChoices.extend({ target: fileHandle, language })),
  'import.commit': gives<ImportReport>()('job', importChoices),

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

  /** Rows of which documents state other amounts, side by side with their days. */
  'documents.view': gives<DocumentsView>()('query', nothing),
  /** Lets the amounts of a document count for its row. */
  'documents.choose': gives<{ readonly changeSet: number | null }>()('change', z.object({ id: z.string().max(400), language })),

  /** The documents that prove a row. */
  'evidence.list': gives<EvidenceOfRow>()('query', provenRow),
  /** Looks at a document where it lies, also on a network share. */
  'evidence.look': gives<EvidenceState>()('query', z.object({ id: z.string().max(200) })),
  /** How many rows have a document, and which documents are gone or changed. */
  'evidence.view': gives<EvidenceView>()('query', nothing),
  /** Adds a document to a row: a copy of it, or (not in a browser) where it lies, as it is now. */
  'evidence.addFile': gives<{ readonly changeSet: number | null }>()(
    'change',
    provenRow.extend({ file: fileHandle, keep: z.enum(['copy', 'file']), page: evidencePage, language }),
  ),
  'evidence.addAddress': gives<{ readonly changeSet: number | null }>()(
    'change',
    provenRow.extend({ address: z.string().trim().max(2000), page: evidencePage, language }),
  ),
  'evidence.remove': gives<{ readonly changeSet: number | null }>()('change', z.object({ id: z.string().max(200), language })),
  /** Writes the kept copy of a document. */
  'evidence.save': gives<{ file: string; bytes: number }>()('change', z.object({ id: z.string().max(200), target: fileHandle })),

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
      choices: z.record(z.string().max(800), z.enum(['file', 'store']).nullable()).default({}),
      language,
    }),
  ),

  /** Looks at every byte of the store, and whether its figures add up. */
  'care.check': gives<CheckReport>()('query', nothing),
  /** Writes a whole, checked copy of the store. */
  'care.backup': gives<{ file: string; bytes: number }>()('change', z.object({ target: fileHandle })),
  /** Puts a backup in the place of a store, or where none is, and opens it; what it replaces is kept beside it. */
  'care.restore': gives<{ store: StoreInfo; replaced: string | null }>()('change', z.object({ target: fileHandle, from: fileHandle })),

  /** The automatic backups of the store that is open, or of one that may not open any more; newest first. */
  'store.backups': gives<readonly KeptBackup[]>()('query', z.object({ of: storeChoice.optional() })),
  /** Looks at every byte of an automatic backup: whether it is what was written. */
  'store.checkBackup': gives<{ readonly isWhole: boolean }>()(
    'query',
    z.object({ backup: z.string().min(1).max(300), of: storeChoice.optional() }),
  ),
  /** Puts an automatic backup back and opens it; what it replaces is kept, as a backup too where it can still be read. */
  'store.restore': gives<{ store: StoreInfo; replaced: string | null }>()(
    'change',
    z.object({ backup: z.string().min(1).max(300), of: storeChoice.optional() }),
  ),
  /** How many automatic backups are kept, and in which folder; an absent field stays, a folder of null is the usual one. */
  'store.backupSettings': gives<null>()(
    'change',
    z.object({ kept: z.int().min(1).max(1000).optional(), folder: fileHandle.nullable().optional() }),
  ),

  'settings.view': gives<SettingsView>()('query', nothing),
  /** What other settings would do to the cliffs, under a question. */
  'settings.preview': gives<SettingsEffect>()('query', z.object({ figures: someFigures, question })),
  /** Those that change figures as one change set of the store, the others on this machine. */
  'settings.save': gives<{ readonly changeSet: number | null }>()(
    'change',
    z.object({ figures: someFigures.optional(), own: ownSettings.partial().optional(), language }),
  ),
  'settings.export': gives<{ file: string; bytes: number }>()('change', z.object({ target: fileHandle })),
  /** The settings in a file, to be looked at before they are saved. */
  'settings.read': gives<SomeSettings>()('query', z.object({ file: fileHandle })),

  'history.list': gives<readonly ChangeSet[]>()('query', z.object({ limit: z.int().min(1).max(10_000).optional() })),
  /** What a change set did to its rows and to the figures, at the moment at which it was made. */
  'history.step': gives<StepView>()('query', z.object({ changeSet: z.int().min(1), question })),
  /** Takes back the last change set that still stands, or the one named. */
  'history.undo': gives<UndoReport>()('change', z.object({ changeSet: z.int().optional() })),
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
/** What a caller gives. */
export type CallInput<Name extends CallName> = z.input<Calls[Name]['input']>;
/** What a service gets, parsed. */
export type CallParsed<Name extends CallName> = z.output<Calls[Name]['input']>;
/** What a service gives. */
export type CallOutput<Name extends CallName> = Exclude<Calls[Name]['output'], undefined>;

/** Every call has a service; the compiler misses none. `Context` is what a door gives with a call. */
export type Services<Context> = {
  readonly [Name in CallName]: (input: CallParsed<Name>, context: Context) => Answered<Name> | Promise<Answered<Name>>;
};
type Answered<Name extends CallName> = Result<CallOutput<Name>, Problem>;
