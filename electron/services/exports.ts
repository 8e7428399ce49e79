import { basename, join } from 'node:path';
import type { PackageFile } from '#electron/exporters/data-package.ts';
import type { SummaryInput } from '#electron/exporters/summary/figures.ts';
import type { Store } from '#electron/store/store.ts';
import type { CallParsed, Services } from '#shared/contracts/calls.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { AreaRecord, StoredRows } from '#shared/contracts/records.ts';
import type { StoreKind } from '#shared/contracts/store.ts';
import type { FileHandle } from '#shared/contracts/values.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { done, type Result } from '#shared/result.ts';
import { scenarioAskedOf } from './answers.ts';
import { briefingOrder } from './briefing-order.ts';
import { chosenRows } from './chosen-rows.ts';
import type { Context } from './context.ts';
import { exportNumber } from './export-number.ts';
import { keepBriefingState } from './keep-state.ts';
import { filledIn } from './question.ts';
import { rowSources } from './row-sources.ts';
import { checkTarget, makeFolder, writeTarget } from './target-file.ts';
import { version } from './version.ts';

/** What leaves as a file for others. Each is made in a job, and gets its name only when it is whole. */
export const exportServices: Pick<Services<Context>, 'export.summary' | 'export.package' | 'export.template' | 'export.briefing'> = {
  'export.summary': async (input, context) => {
    const store = context.store();
    if (!store.ok) return store;
    const target = targetOf(input.target, ['.xlsx'], context);
    if (!target.ok) return target;
    const summary = summaryInput(store.value, input, context);
    if (!summary.ok) return summary;
    const made = await context.runJob('export.summary', summary.value);
    return made.ok ? written(target.value, made.value) : made;
  },

  'export.package': async (input, context) => {
    const store = context.store();
    if (!store.ok) return store;
    const folder = context.pathOf(input.target);
    if (!folder.ok) return folder;
    const order = summaryInput(store.value, input, context);
    if (!order.ok) return order;
    const made = await context.runJob('export.package', order.value);
    return made.ok ? writtenInFolder(folder.value, made.value) : made;
  },

  'export.briefing': async (input, context) => {
    const target = targetOf(input.target, ['.docx', '.pdf'], context);
    if (!target.ok) return target;
    const order = briefingOrder(input, target.value, context);
    if (!order.ok) return order;
    const made = await context.runJob('export.briefing', order.value);
    if (!made.ok) return made;
    const file = written(target.value, made.value);
    const store = context.store();
    if (!file.ok) return file;
    const kept = store.ok ? keepBriefingState(store.value, order.value.question, input.language, context) : null;
    return done({ ...file.value, kept });
  },

  'export.template': async ({ target: handle, area, language }, context) => {
    const target = targetOf(handle, ['.xlsx'], context);
    if (!target.ok) return target;
    const rows = await rowsForTemplate(area ?? null, context);
    if (!rows.ok) return rows;
    const made = await context.runJob('export.template', { language, ...rows.value, today: context.today() });
    return made.ok ? written(target.value, made.value) : made;
  },
};

function targetOf(handle: FileHandle, endings: readonly string[], { pathOf }: Context): Result<string, Problem> {
  const path = pathOf(handle);
  if (!path.ok) return path;
  const checked = checkTarget(path.value, endings);
  return checked.ok ? path : checked;
}

function written(path: string, bytes: Uint8Array): Result<{ file: string; bytes: number }, Problem> {
  const result = writeTarget(path, bytes);
  return result.ok ? done({ file: basename(path), bytes: bytes.length }) : result;
}

/** Each file whole or not at all; the description comes last, so that a folder with one is complete. */
function writtenInFolder(folder: string, files: readonly PackageFile[]): Result<{ folder: string; files: readonly string[] }, Problem> {
  const made = makeFolder(folder);
  if (!made.ok) return made;
  for (const { name, bytes } of files) {
    const path = join(folder, name);
    const checked = checkTarget(path, ['.csv', '.json']);
    if (!checked.ok) return checked;
    const result = writeTarget(path, bytes);
    if (!result.ok) return result;
  }
  return done({ folder: basename(folder), files: files.map(({ name }) => name) });
}

/** The horizon is that of the whole store, so that one area's summary has the figures of the overview [rules 1]. */
function summaryInput(
  store: Store,
  input: CallParsed<'export.summary'> | CallParsed<'export.package'>,
  context: Context,
): Result<SummaryInput, Problem> {
  const rows = store.rows();
  const question = filledIn(input.question, store, context.today());
  if (!question.ok) return question;
  const chosen = chosenRows(rows, input.areas);
  if (!chosen.ok) return chosen;
  const asked = scenarioAskedOf(input, store);
  if (!asked.ok) return asked;
  const scenario = asked.value === null ? null : { scenario: asked.value, rows };
  const thresholds = store.thresholds();
  return done({
    number: exportNumber({ rows: chosen.value, question: question.value, thresholds, scenario }),
    language: input.language,
    version: version(),
    kind: store.kind,
    storeName: store.name,
    revision: store.revision(),
    changedAt: store.history(1)[0]?.at ?? null,
    rows: chosen.value,
    areasLeftOut: rows.areas.length - chosen.value.areas.length,
    question: question.value,
    thresholds,
    sources: rowSources(store, chosen.value).sheets,
    followUps: store.followUps(),
    isShareable: 'shareable' in input && input.shareable === true,
    scenario,
  });
}

const noRows: StoredRows = { areas: [], schemes: [], streams: [], commitments: [] };

/** What a template is filled with: an area's rows, or nothing; without a store, the areas of the programme can be chosen. */
async function rowsForTemplate(
  area: AreaId | null,
  context: Context,
): Promise<Result<{ kind: StoreKind; rows: StoredRows; choices: readonly AreaRecord[] }, Problem>> {
  const store = context.store();
  const all: StoredRows = store.ok ? store.value.rows() : { ...noRows, areas: (await import('#shared/ready-made/areas.ts')).areaRecords() };
  if (area === null) return done({ kind: 'own', rows: noRows, choices: all.areas });
  const chosen = chosenRows(all, [area]);
  const kind = store.ok ? store.value.kind : 'own';
  return chosen.ok ? done({ kind, rows: chosen.value, choices: chosen.value.areas }) : chosen;
}
