import { type Calculation, calculation } from './calculation.ts';
import { yearOf } from './civil-date.ts';
import { type Cents, cents } from './money.ts';
import { order } from './order.ts';
import type { Question, Thresholds } from './question.ts';
import type { Rows } from './records.ts';
import { resolvedQuestion } from './resolved-question.ts';
import type { Answer, AreaResult, ByYear, Cliff } from './results.ts';
import { type Severity, severities } from './words.ts';

/**
 * Rows in, answer out: the whole of the rules for one question [rules 2 to 6, 8]. The horizon must not lie before the
 * reference year: whoever takes a question in checks that with `resolvedQuestion`.
 */
export function answer(rows: Rows, question: Question, thresholds: Thresholds): Answer {
  const resolved = resolvedQuestion(rows.areas, question);
  if (!resolved.ok) throw new Error('The horizon lies before the reference year.');
  return answerOf(calculation(rows, resolved.value, thresholds));
}

/** The answer of what was worked out, in the order of contracts/cli.md. */
export function answerOf({ question, areas: calculated, scenario }: Calculation): Answer {
  const areas = calculated.map(({ result, cliffs }) => ({ result, earliest: cliffs[0]?.date ?? '' })).sort(byUrgency);
  const results = areas.map(({ result }) => result);
  const total = (byYear: (area: AreaResult) => ByYear) => summed(results.map(byYear), yearOf(question.at), question.horizonYear);
  return {
    at: question.at,
    horizonYear: question.horizonYear,
    lens: question.lens,
    hardness: question.hardness,
    use: question.use,
    theme: question.theme,
    scenario,
    areas: results,
    cliffs: calculated.flatMap(({ cliffs }) => cliffs).sort(bySeverity),
    flags: calculated.toSorted((a, b) => order(a.result.id, b.result.id)).flatMap(({ flags }) => flags),
    totals: {
      fundingByYear: total((area) => area.fundingByYear),
      commitmentsByYear: total((area) => area.commitmentsByYear),
      gapByYear: total((area) => area.gapByYear),
    },
  };
}

type Urgent = { readonly result: AreaResult; readonly earliest: string };

/** Severity, then the earliest cliff that counts, then id. */
function byUrgency(a: Urgent, b: Urgent): number {
  return rank(a.result.severity) - rank(b.result.severity) || order(a.earliest, b.earliest) || order(a.result.id, b.result.id);
}

/** Severity, date, area id, kind: the order in which cliffs are told. */
export function bySeverity(a: Cliff, b: Cliff): number {
  return rank(a.severity) - rank(b.severity) || order(a.date, b.date) || order(a.areaId, b.areaId) || order(a.kind, b.kind);
}

function rank(severity: Severity | null): number {
  return severity === null ? severities.length : severities.indexOf(severity);
}

function summed(parts: readonly ByYear[], firstYear: number, lastYear: number): ByYear {
  const sums: Record<string, Cents> = {};
  for (let year = firstYear; year <= lastYear; year++) sums[year] = cents(parts.reduce((sum, part) => sum + (part[year] ?? 0), 0));
  return sums;
}
