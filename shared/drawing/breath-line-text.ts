import type { Language } from '#shared/contracts/values.ts';
import type { OverviewRow } from '#shared/domain/results.ts';
import { line as en } from '#shared/text/en/line.ts';
import { line as nl } from '#shared/text/nl/line.ts';

const spokenIn = { nl: nl.spoken, en: en.spoken };
const severityIn = { nl: nl.severity, en: en.severity };

/** A breath line in words, for who does not see it: the same facts in the same order [DESIGN-UI 5]. */
export function breathLineText(row: OverviewRow, language: Language): string {
  const say = spokenIn[language];
  const promise = row.promisedUntil === null ? say.promiseUnknown : say.promisedUntil(row.promisedUntil);
  if (row.state === 'no-data') return sentences(`${row.name}.`, say.noData);
  return sentences(
    `${row.name}.`,
    row.severity === null ? null : say.severity(severityIn[language][row.severity]),
    row.state === 'covered' && row.severity === null ? say.covered : null,
    coverText(row, language),
    ...cliffText(row, language),
    promise,
  );
}

function coverText(row: OverviewRow, language: Language): string | null {
  const say = spokenIn[language];
  if (row.state === 'no-commitments') return say.noCommitments;
  if (row.state === 'gap-now') return say.gapNow;
  return row.coveredUntil === null ? null : say.paidUntil(row.coveredUntil);
}

function cliffText({ cliff, coveredUntil, daysLeft }: OverviewRow, language: Language): (string | null)[] {
  const say = spokenIn[language];
  if (cliff === null) return [];
  const falls =
    cliff.kind === 'shortfall'
      ? say.short(cliff.date, cliff.uncovered, cliff.share)
      : cliff.date === coveredUntil
        ? say.thenFalls(cliff.lossPerYear, cliff.share)
        : say.falls(cliff.date, cliff.lossPerYear, cliff.share);
  return [falls, cliff.uncertain ? say.uncertain : null, decisionText(cliff.decision, daysLeft, language)];
}

function decisionText(
  decision: { name: string; date: string; passed: boolean } | null,
  daysLeft: number | null,
  language: Language,
): string {
  const say = spokenIn[language];
  if (decision === null || daysLeft === null) return say.decisionUnknown;
  return decision.passed ? say.decisionPassed(decision.name, decision.date) : say.decision(decision.name, decision.date, daysLeft);
}

function sentences(...parts: (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' ');
}
