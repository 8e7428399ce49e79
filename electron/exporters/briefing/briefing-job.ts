import { rowsOfAreas } from '#electron/exporters/rows-of-areas.ts';
import type { ChosenScenario } from '#electron/exporters/summary/figures.ts';
import { calculationsOf } from '#electron/exporters/summary/kernel-figures.ts';
import { briefingOf } from '#shared/briefing/make-briefing.ts';
import type { Briefing } from '#shared/contracts/briefing.ts';
import type { Progress } from '#shared/contracts/events.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { StoredRows } from '#shared/contracts/records.ts';
import type { StoreKind } from '#shared/contracts/store.ts';
import type { Language } from '#shared/contracts/values.ts';
import { answerOf } from '#shared/domain/answer.ts';
import { breathLine } from '#shared/domain/breath-line.ts';
import { overviewOf } from '#shared/domain/overview.ts';
import type { Thresholds } from '#shared/domain/question.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';
import type { ScenarioProblem } from '#shared/domain/scenario.ts';
import { done, type Result } from '#shared/result.ts';

/** What a briefing is made from: plain values, so that it can be made in a thread of its own. */
export type BriefingOrder = {
  readonly language: Language;
  readonly kind: StoreKind;
  readonly format: 'docx' | 'pdf';
  /** The chosen areas with their rows, and every scheme. */
  readonly rows: StoredRows;
  readonly question: ResolvedQuestion;
  readonly thresholds: Thresholds;
  readonly sourceFiles: number;
  /** Instant of the newest change, ISO 8601 UTC; null for a store without any. */
  readonly changedAt: string | null;
  /** A sentence of the writer's own, on the page over all areas; empty for none. */
  readonly own: string;
  /** Whether a page for each area follows the one for all. */
  readonly hasAreaPages: boolean;
  /** null: the rows as they are stored. */
  readonly scenario: ChosenScenario | null;
};

/** The bytes of a briefing: one page over the areas, and one for each on wish. Nothing is written here. */
export async function briefingJob(order: BriefingOrder, progress: (progress: Progress) => void): Promise<Result<Uint8Array, Problem>> {
  const { rows, question, format, changedAt } = order;
  const areas = order.hasAreaPages && rows.areas.length > 1 ? rows.areas.map(({ id }) => rowsOfAreas(rows, [id])) : [];
  const pages: Briefing[] = [];
  for (const ofPage of [rows, ...areas]) {
    progress({ step: 'calculate', done: pages.length, of: areas.length + 1 });
    const page = briefingPage({ ...order, own: ofPage === rows ? order.own : '' }, ofPage);
    if (!page.ok) return page;
    pages.push(page.value);
  }
  progress({ step: 'write', done: 0, of: null });
  const dated = changedAt ?? `${question.at}T00:00:00Z`;
  if (format === 'pdf') return done(await (await import('./briefing-pdf.ts')).briefingPdf(pages, question, dated));
  return done(await (await import('./briefing-docx.ts')).briefingDocx(pages, question, dated));
}

/** One page over the areas of these rows. Problems: `scenario-matches-nothing`, `scenario-invalid`. */
export function briefingPage(order: BriefingOrder, rows: StoredRows): Result<Briefing, ScenarioProblem> {
  const { language, kind, question, sourceFiles, changedAt } = order;
  const asked = calculationsOf({ ...order, rows });
  if (!asked.ok) return asked;
  const secured = calculationsOf({ ...order, rows, question: { ...question, lens: 'secured' } });
  if (!secured.ok) return secured;
  const { under } = asked.value;
  return done(
    briefingOf({
      language,
      kind,
      rows,
      answer: answerOf(under),
      secured: answerOf(secured.value.under),
      overview: overviewOf(under),
      lines: rows.areas.map(({ id }) => breathLine(under, id)),
      sourceFiles,
      changed: changedAt?.slice(0, 10) ?? null,
      own: order.own,
    }),
  );
}
