import { rowsOfAreas } from '#electron/exporters/rows-of-areas.ts';
import type { ChosenScenario } from '#electron/exporters/summary/figures.ts';
import { calculationsOf, narrowed } from '#electron/exporters/summary/kernel-figures.ts';
import { briefingPageId } from '#shared/briefing/edited.ts';
import { briefingOf } from '#shared/briefing/make-briefing.ts';
import { sizes } from '#shared/briefing/sizes.ts';
import type { Briefing, BriefingInput } from '#shared/contracts/briefing.ts';
import type { Progress } from '#shared/contracts/events.ts';
import type { KeptSentence } from '#shared/contracts/kept.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { StoredRows } from '#shared/contracts/records.ts';
import type { StoreKind } from '#shared/contracts/store.ts';
import type { Language } from '#shared/contracts/values.ts';
import { answerOf } from '#shared/domain/answer.ts';
import { breathLine } from '#shared/domain/breath-line.ts';
import type { Calculation } from '#shared/domain/calculation.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { overviewOf } from '#shared/domain/overview.ts';
import type { Thresholds } from '#shared/domain/question.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';
import type { ScenarioProblem } from '#shared/domain/scenario.ts';
import { scenarioEffect } from '#shared/domain/scenario-effect.ts';
import { rowsShown } from '#shared/domain/theme.ts';
import { done, type Result } from '#shared/result.ts';
import { linesOver } from './measured-page.ts';

/** What a briefing is made from: plain values, so that it can be made in a thread of its own. */
export type BriefingOrder = {
  readonly language: Language;
  readonly kind: StoreKind;
  readonly format: 'docx' | 'pdf';
  /** The chosen areas with their rows, and every scheme. */
  readonly rows: StoredRows;
  /** The areas as they were asked for; null: no choice was made. */
  readonly asked: readonly AreaId[] | null;
  readonly question: ResolvedQuestion;
  readonly thresholds: Thresholds;
  /** Shared with the annex. */
  readonly number: string;
  /** All areas of the store that have data, the worst first. */
  readonly ranking: readonly AreaId[];
  /** Areas whose newest file is older than so many days. */
  readonly old: { readonly areas: readonly AreaId[]; readonly days: number };
  readonly sources: BriefingSources;
  /** The same of each area that has a page of its own. */
  readonly sourcesOf: Readonly<Record<AreaId, BriefingSources>>;
  readonly documents: BriefingInput['documents'];
  /** The words that writers gave to sentences, of every page. */
  readonly kept: readonly KeptSentence[];
  /** A sentence of the writer's own, on the page over all areas; empty for none. */
  readonly own: string;
  /** Whether a page for each area follows the one for all. */
  readonly hasAreaPages: boolean;
  /** null: the rows as they are stored. */
  readonly scenario: ChosenScenario | null;
};

/** Where the rows of a page came from: how many files, and the instant (ISO 8601 UTC) at which one of them changed last, null where that is not known. */
export type BriefingSources = { readonly files: number; readonly changedAt: string | null };

/** A page that fits its sheet, or the smallest that there is with how many lines are too many for it. */
export type FittedPage = { readonly briefing: Briefing; readonly over: number };

/** The bytes of a briefing: one page over the areas, and one for each on wish. Nothing is written here. */
export async function briefingJob(order: BriefingOrder, progress: (progress: Progress) => void): Promise<Result<Uint8Array, Problem>> {
  const { rows, question, format } = order;
  const areas = order.hasAreaPages && rows.areas.length > 1 ? rows.areas : [];
  const worked = workedOut(order);
  if (!worked.ok) return worked;
  const orders: BriefingOrder[] = [
    order,
    ...areas.map(({ id }) => ({
      ...order,
      rows: rowsOfAreas(rows, [id]),
      asked: [id],
      own: '',
      sources: order.sourcesOf[id] ?? order.sources,
    })),
  ];
  const pages: Briefing[] = [];
  for (const ofPage of orders) {
    progress({ step: 'calculate', done: pages.length, of: orders.length });
    pages.push(fittedPage(ofPage, worked.value).briefing);
  }
  const written = (count: number) => progress({ step: 'write', done: count, of: pages.length });
  written(0);
  const instant = order.sources.changedAt ?? `${question.at}T00:00:00Z`;
  if (format === 'pdf') return done(await (await import('./briefing-pdf.ts')).briefingPdf(pages, question, instant, written));
  return done(await (await import('./briefing-docx.ts')).briefingDocx(pages, question, instant, written));
}

/** One page over the areas of an order, as full as one sheet allows. Problems: `scenario-matches-nothing`, `scenario-invalid`. */
export function briefingPage(order: BriefingOrder): Result<FittedPage, ScenarioProblem> {
  const worked = workedOut(order);
  return worked.ok ? done(fittedPage(order, worked.value)) : worked;
}

/** The rows of the whole order without and with the scenario, and again in granted money only. */
type WorkedOut = { readonly base: Calculation; readonly under: Calculation; readonly secured: Calculation };

function workedOut(order: BriefingOrder): Result<WorkedOut, ScenarioProblem> {
  const asked = calculationsOf(order);
  if (!asked.ok) return asked;
  const secured = calculationsOf({ ...order, question: { ...order.question, lens: 'secured' } });
  return secured.ok ? done({ ...asked.value, secured: secured.value.under }) : secured;
}

function fittedPage(order: BriefingOrder, worked: WorkedOut): FittedPage {
  const input = pageInput(order, worked);
  let page: FittedPage = { briefing: briefingOf(input), over: 0 };
  for (const size of sizes.keys()) {
    if (size > 0) page = { briefing: briefingOf({ ...input, size }), over: 0 };
    page = { ...page, over: linesOver(page.briefing, order.question) };
    if (page.over === 0) break;
  }
  return page;
}

function pageInput(order: BriefingOrder, worked: WorkedOut): BriefingInput {
  const { language, kind, rows, number, own, scenario } = order;
  const { files: sourceFiles, changedAt } = order.sources;
  const chosen = new Set(rows.areas.map(({ id }) => id));
  const [base, under, secured] = [worked.base, worked.under, worked.secured].map((whole) => narrowed(whole, chosen)) as [
    Calculation,
    Calculation,
    Calculation,
  ];
  const old = order.old.areas.filter((area) => rows.areas.some(({ id }) => id === area)).length;
  const pageId = briefingPageId(language, order.asked ?? undefined, scenario?.scenario.name ?? null, order.question.theme);
  return {
    language,
    kind,
    rows: rowsShown(rows, order.question.theme),
    answer: answerOf(under),
    secured: answerOf(secured),
    overview: overviewOf(under),
    lines: rows.areas.map(({ id }) => breathLine(under, id)),
    number,
    effect: scenario === null ? null : scenarioEffect(base, under),
    worse: worseThan(order),
    sourceFiles,
    documents: order.documents,
    changed: changedAt === null ? null : (changedAt.slice(0, 10) as CivilDate),
    old: old === 0 ? null : { areas: old, days: order.old.days },
    kept: order.kept.filter(({ page }) => page === pageId),
    own,
    size: 0,
  };
}

/** Where a page is about one area with data: how many of the others are worse off. */
function worseThan({ rows, ranking }: BriefingOrder): BriefingInput['worse'] {
  const [only, second] = rows.areas;
  if (only === undefined || second !== undefined) return null;
  const place = ranking.indexOf(only.id);
  return place < 0 || ranking.length < 2 ? null : { areas: place, of: ranking.length - 1 };
}
