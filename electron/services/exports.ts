import { basename } from 'node:path';
import type { AreaTemplate } from '#electron/exporters/export-jobs.ts';
import type { SummaryInput } from '#electron/exporters/summary/figures.ts';
import type { Store } from '#electron/store/store.ts';
import type { CallParsed, Services } from '#shared/contracts/calls.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { AreaRecord, StoredRows } from '#shared/contracts/records.ts';
import type { SentMark } from '#shared/contracts/sent-mark.ts';
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
import { checkTarget, writeTarget } from './target-file.ts';
import { version } from './version.ts';
import { writeBundle } from './write-bundle.ts';

type ExportCalls = 'export.summary' | 'export.summaries' | 'export.package' | 'export.template' | 'export.templates' | 'export.briefing';

/** What leaves as a file for others. Each is made in a job, and gets its name only when it is whole. */
export const exportServices: Pick<Services<Context>, ExportCalls> = {
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
    // The description comes last, so that a folder with one is complete.
    return made.ok ? writeBundle(folder.value, made.value, ['.csv', '.json', '.md']) : made;
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

  'export.summaries': async (input, context) => {
    const store = context.store();
    if (!store.ok) return store;
    const target = context.pathOf(input.target);
    if (!target.ok) return target;
    const orders: SummaryInput[] = [];
    for (const id of input.areas ?? store.value.rows().areas.map((area) => area.id)) {
      const order = summaryInput(store.value, { ...input, areas: [id] }, context);
      if (!order.ok) return order;
      orders.push(order.value);
    }
    const made = await context.runJob('export.summaries', orders);
    return made.ok ? writeBundle(target.value, made.value, ['.xlsx']) : made;
  },

  'export.templates': async ({ target: handle, areas, language }, context) => {
    const target = context.pathOf(handle);
    if (!target.ok) return target;
    const orders: AreaTemplate[] = [];
    for (const id of areas ?? (await knownRows(context)).areas.map((area) => area.id)) {
      const found = await rowsForTemplate(id, context);
      if (!found.ok) return found;
      const { kind, rows } = found.value;
      orders.push(...rows.areas.map((area) => ({ area, kind, rows })));
    }
    const made = await context.runJob('export.templates', { language, today: context.today(), sent: sentMark(context), areas: orders });
    return made.ok ? writeBundle(target.value, made.value, ['.xlsx', '.docx']) : made;
  },

  'export.template': async ({ target: handle, area, language }, context) => {
    const target = targetOf(handle, ['.xlsx'], context);
    if (!target.ok) return target;
    const rows = await rowsForTemplate(area ?? null, context);
    if (!rows.ok) return rows;
    const made = await context.runJob('export.template', {
      language,
      ...rows.value,
      sent: area === undefined ? null : sentMark(context),
      today: context.today(),
    });
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

/** The horizon is that of the whole store, so that one area's summary has the figures of the overview [rules 1]. */
function summaryInput(store: Store, input: Omit<CallParsed<'export.summary'>, 'target'>, context: Context): Result<SummaryInput, Problem> {
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
    documents: store.evidence(),
    followUps: store.followUps(),
    isShareable: input.shareable === true,
    scenario,
  });
}

const noRows: StoredRows = { areas: [], schemes: [], streams: [], commitments: [] };

/** The rows of the open store; without one, the areas of the programme. */
async function knownRows(context: Context): Promise<StoredRows> {
  const store = context.store();
  return store.ok ? store.value.rows() : { ...noRows, areas: (await import('#shared/ready-made/areas.ts')).areaRecords() };
}

/** What a workbook that goes out remembers of the store, so that it can be compared when it comes back. */
function sentMark({ store }: Context): SentMark | null {
  const opened = store();
  return opened.ok ? opened.value.newest() : null;
}

/** What a template is filled with: an area's rows, or nothing; without a store, the areas of the programme can be chosen. */
async function rowsForTemplate(
  area: AreaId | null,
  context: Context,
): Promise<Result<{ kind: StoreKind; rows: StoredRows; choices: readonly AreaRecord[] }, Problem>> {
  const store = context.store();
  const all = await knownRows(context);
  if (area === null) return done({ kind: 'own', rows: noRows, choices: all.areas });
  const chosen = chosenRows(all, [area]);
  const kind = store.ok ? store.value.kind : 'own';
  return chosen.ok ? done({ kind, rows: chosen.value, choices: chosen.value.areas }) : chosen;
}
