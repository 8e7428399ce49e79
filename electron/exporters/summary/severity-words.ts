import type { Highlight } from '#electron/exporters/sheet-model.ts';
import type { OverviewRow } from '#shared/domain/results.ts';
import type { Severity } from '#shared/domain/words.ts';
import type { ExportTexts } from '#shared/text/nl/export.ts';

/** A shape beside the word, so that nothing is lost in grey (DESIGN-UI, 2). */
const marks: Readonly<Record<Severity, string>> = { critical: '⬢', high: '▲', medium: '◐', low: '○' };
const coveredMark = '✓';

/** "⬢ kritiek". */
export function severityText(severity: Severity, texts: ExportTexts): string {
  return `${marks[severity]} ${texts.severities[severity]}`;
}

/** The severity of an area, or what holds where it has none. */
export function areaSeverityText({ severity, state }: OverviewRow, texts: ExportTexts): string {
  if (severity !== null) return severityText(severity, texts);
  return state === 'covered' ? `${coveredMark} ${texts.covered}` : texts.states[state];
}

/** Colours for a column of severities, by their shape; `first` is the first cell of the range. */
export function severityHighlights(range: string, first: string): Highlight[] {
  const holds = (mark: string) => `LEFT(${first},1)="${mark}"`;
  return [
    { range, formula: holds(marks.critical), look: 'critical' },
    { range, formula: holds(marks.high), look: 'high' },
    { range, formula: holds(marks.medium), look: 'medium' },
    { range, formula: holds(marks.low), look: 'low' },
    { range, formula: holds(coveredMark), look: 'covered' },
  ];
}
