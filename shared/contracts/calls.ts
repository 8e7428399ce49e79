import * as z from 'zod';
import type { AreaId } from '#shared/domain/records.ts';
import type { Result } from '#shared/result.ts';
import { careCalls } from './calls/care.ts';
import { evidenceCalls } from './calls/evidence.ts';
import { exchangeCalls } from './calls/exchange.ts';
import { asked, gives, nothing, storeChoice } from './calls/gives.ts';
import { leavingCalls } from './calls/leaving.ts';
import { settingsCalls } from './calls/settings.ts';
import type { DeliveriesView } from './deliveries.ts';
import { type FollowUpSaved, type FollowUpsView, followUpGiven } from './follow-up.ts';
import type { ChangeSet, Origin, SheetSnippet, StepView, UndoReport } from './history.ts';
import { fileToRead, type ImportPreview, type ImportReport, importChoices, type SheetWindow } from './import.ts';
import type { Inspection } from './inspection.ts';
import type { KeptState, StoredScenario } from './kept.ts';
import { mapping } from './mapping.ts';
import type { Problem } from './problem.ts';
import type { QualityView } from './quality.ts';
import type { KnownReading, ReadingsView } from './readings.ts';
import { rowTables } from './row-tables.ts';
import { type RowStep, type RowsPreview, type RowsSaved, type RowsView, rowEdits } from './rows.ts';
import { type ScenarioFile, scenarioFile } from './scenario.ts';
import type { AppState, PackageLicence, RecentStore, StoreInfo } from './store.ts';
import { areaId, fileHandle, language, question, year } from './values.ts';
import type {
  AreaView,
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
  SpendingView,
} from './views.ts';

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

/**
 * THE list of calls: name → kind, input, output. Window, browser and command line are doors to these and nothing else.
 * A query reads; a change writes one change set or the session; a job is long work in a thread of its own, with
 * progress and cancel. All values are JSON. A new call is a line here (or with its like in `calls/`) and a function in
 * `electron/services`.
 */
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

  /** What must still be spent before its last day, area beside area; with what all money loses in purchasing power. */
  'spending.view': gives<SpendingView>()('query', asked),

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

  ...leavingCalls,
  ...evidenceCalls,
  ...exchangeCalls,
  ...careCalls,
  ...settingsCalls,

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
