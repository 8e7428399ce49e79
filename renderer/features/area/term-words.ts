import type { Term } from '#shared/domain/records.ts';
import { dateInTable } from '#shared/text/format.ts';
import type { area } from '#shared/text/nl/area.ts';

/** When a row runs, as short as it is clear: whole years where they are whole. */
export function termWords(term: Pick<Term, 'start' | 'end'>, at: string, texts: (typeof area)['rows']): string {
  const start = term.start !== null && term.start > at ? short(term.start, '01-01') : null;
  const end = term.end === null ? null : short(term.end, '12-31');
  if (start !== null && end !== null) return texts.span(start, end);
  if (start !== null) return texts.from(start);
  return end === null ? texts.openEnded : texts.until(end);
}

function short(date: string, wholeYear: string): string {
  return date.endsWith(wholeYear) ? date.slice(0, 4) : dateInTable(date);
}
