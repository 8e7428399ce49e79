import type { CliffsView, OverviewView } from '#shared/contracts/views.ts';
import type { Cliff, Overview, OverviewRow } from '#shared/domain/results.ts';
import { dateInSentence, dateInTable, eurosInSentence, percent, thousands } from '#shared/text/format.ts';
import type { Shell } from './shell.ts';
import { type Column, table } from './table.ts';
import { vanishedOf } from './vanished.ts';

const nothing = '–';

/** What people get: the headline, the areas in order of severity, and the cliffs. */
export function cliffsPage(
  { question, kind, overview }: OverviewView,
  { scenario, cliffs, flags, base }: CliffsView,
  shell: Shell,
): readonly string[] {
  const { texts, language } = shell;
  const lines = [texts.question(dateInSentence(question.at, language), texts.lenses[question.lens], question.horizonYear)];
  if (scenario !== null) lines.push(texts.scenario(scenario));
  if (question.theme !== null) lines.push(texts.theme(question.theme));
  if (kind !== 'own') lines.push(texts.kinds[kind]);
  lines.push('', ...headline(overview, shell), '', table(areaColumns(shell), overview.rows), '');
  if (cliffs.length === 0) lines.push(texts.noCliffs);
  else lines.push(table(cliffColumns(overview, shell), cliffs), '', texts.thousands);
  const vanished = vanishedOf(base?.cliffs ?? [], cliffs);
  if (vanished.length > 0) lines.push('', texts.vanished(vanished.length), table(cliffColumns(overview, shell), vanished));
  if (flags.length > 0) lines.push(texts.flagCount(flags.length));
  return lines;
}

function headline(overview: Overview, { texts, language }: Shell): readonly string[] {
  const { areasFalling, areaCount, before, lossPerYear, year, promised, unpaid, nextMoment, missed } = overview;
  const lines = [
    // A commitment that grows takes nothing away: "together € 0 a year" would say so of it.
    areasFalling > 0 && Math.round(lossPerYear / 100) === 0
      ? texts.short(areasFalling, areaCount, dateInSentence(before, language))
      : texts.falling(areasFalling, areaCount, dateInSentence(before, language), eurosInSentence(lossPerYear, language)),
    texts.promised(year, eurosInSentence(promised, language), eurosInSentence(unpaid, language)),
  ];
  if (nextMoment !== null) {
    const { name, date, daysLeft, areas } = nextMoment;
    lines.push(texts.nextMoment(name, dateInSentence(date, language), daysLeft, areas.length));
  }
  if (missed.areas.length > 0) lines.push(texts.missed(missed.areas.length));
  return lines;
}

function areaColumns({ texts }: Shell): readonly Column<OverviewRow>[] {
  const { columns, severities, states } = texts;
  return [
    { head: columns.area, cell: ({ name }) => name },
    { head: columns.severity, cell: ({ severity }) => (severity === null ? nothing : severities[severity]) },
    {
      head: columns.coverage,
      cell: ({ state, coveredUntil }) => [states[state], coveredUntil && dateInTable(coveredUntil)].filter(Boolean).join(' '),
    },
    { head: columns.fundedUntil, cell: ({ fundedUntil }) => dayText(fundedUntil), isFigure: true },
    {
      head: columns.promisedUntil,
      cell: ({ promisedUntil }) => (promisedUntil === null ? nothing : String(promisedUntil)),
      isFigure: true,
    },
  ];
}

function cliffColumns({ rows }: Overview, { texts, language }: Shell): readonly Column<Cliff>[] {
  const { columns, severities, cliffKinds } = texts;
  const names = new Map(rows.map(({ areaId, name }) => [areaId, name]));
  return [
    { head: columns.severity, cell: ({ severity }) => severities[severity] },
    { head: columns.date, cell: ({ date }) => dayText(date), isFigure: true },
    { head: columns.area, cell: ({ areaId }) => names.get(areaId) ?? areaId },
    { head: columns.kind, cell: ({ kind }) => cliffKinds[kind] },
    {
      head: columns.loss,
      cell: ({ lossPerYear, uncertain }) => `${thousands(lossPerYear, language)}${uncertain ? '?' : ''}`,
      isFigure: true,
    },
    { head: columns.share, cell: ({ share }) => percent(share, language), isFigure: true },
    { head: columns.uncovered, cell: ({ uncovered }) => thousands(uncovered, language), isFigure: true },
    {
      head: columns.decision,
      cell: ({ decision }) => (decision === null ? texts.noDecision : texts.decision(decision.name, decision.passed)),
    },
    { head: columns.scheme, cell: schemesText },
  ];
}

/** The line that loses most, and how many others. */
function schemesText({ schemes }: Cliff): string {
  const most = schemes.toSorted((a, b) => b.loss - a.loss)[0];
  if (most === undefined) return nothing;
  return schemes.length === 1 ? most.scheme : `${most.scheme} +${schemes.length - 1}`;
}

function dayText(day: string | null): string {
  return day === null ? nothing : dateInTable(day);
}
