import type { Issue } from '#shared/contracts/inspection.ts';
import type { Correction, Mapping } from '#shared/contracts/mapping.ts';
import { withCorrections, withName, withShare } from './tell.ts';

/** An area that can be chosen. */
export type KnownArea = { readonly id: string; readonly name: string };

/**
 * How a problem can be repaired: by another text in the cell, by saying which area a name means, or by a yes to what we
 * think. `proposed` is one key away; empty where we know nothing better.
 */
export type Repair =
  | { readonly kind: 'text'; readonly proposed: string }
  | { readonly kind: 'choice'; readonly proposed: string; readonly words: readonly string[] }
  /** `asksShare`: it is a municipality, of whose amount perhaps a part is for the area. */
  | { readonly kind: 'area'; readonly proposed: string; readonly asksShare: boolean }
  | { readonly kind: 'same-scheme'; readonly meant: string }
  | { readonly kind: 'follows'; readonly earlier: string };

/** The repair of a problem; null where nothing in the file is to be changed for it. */
export function repairOf({ problem, place, value }: Issue): Repair | null {
  if (place.sheet === undefined) return null;
  const isCell = place.row !== undefined && place.column !== undefined;
  switch (problem.code) {
    case 'area-unknown':
      return { kind: 'area', proposed: problem.params.nearest.split(', ')[0] ?? '', asksShare: problem.params.reason === 'municipality' };
    case 'area-by-municipality':
      return { kind: 'area', proposed: problem.params.area, asksShare: true };
    case 'scheme-nearly':
      return { kind: 'same-scheme', meant: problem.params.nearest };
    case 'scheme-may-follow':
      return { kind: 'follows', earlier: problem.params.earlier };
    case 'date-unreadable':
      return isCell ? { kind: 'text', proposed: lastDayBefore(problem.params.seen) } : null;
    case 'amount-unreadable':
    case 'amount-ambiguous':
    case 'number-unreadable':
      return isCell ? { kind: 'text', proposed: digitsOf(problem.params.seen) } : null;
    case 'amount-negative':
      return isCell ? { kind: 'text', proposed: withoutSign(problem.params.seen) } : null;
    case 'word-unknown': {
      const words = problem.params.allowed.split(', ');
      return isCell ? { kind: 'choice', words, proposed: nearestWord(problem.params.seen, words) } : null;
    }
    case 'area-missing':
    case 'scheme-missing':
    case 'description-missing':
    case 'amount-too-large':
    case 'number-out-of-range':
    case 'day-unreadable':
    case 'end-before-start':
    case 'error-cell':
    case 'formula-without-value':
    case 'text-too-long':
      return isCell ? { kind: 'text', proposed: '' } : null;
    case 'date-assumed':
      return isCell ? { kind: 'text', proposed: value ?? '' } : null;
    default:
      return null;
  }
}

/** What is told of the file when a repair is taken over for some problems, with this value (an area's id, behind `|` its share, or a text). */
export function repaired(mapping: Mapping | null, issues: readonly Issue[], newValueOf: (issue: Issue) => string): Mapping {
  let all: Mapping = mapping ?? { version: 1, tables: [] };
  const cells = new Map<string, Correction[]>();
  for (const issue of issues) {
    const repair = repairOf(issue);
    const { sheet, row, column } = issue.place;
    if (repair === null || sheet === undefined) continue;
    const seen = 'seen' in issue.problem.params ? String(issue.problem.params.seen) : (issue.value ?? '');
    if (repair.kind === 'area') {
      const [area = '', share] = newValueOf(issue).split('|');
      all = withName(all, sheet, 'aliases', seen, area);
      if (share !== undefined) all = withShare(all, sheet, seen, Number(share));
    } else if (repair.kind === 'same-scheme') all = withName(all, sheet, 'schemes', seen, repair.meant);
    else if (repair.kind === 'follows') all = withName(all, sheet, 'follows', seen, repair.earlier);
    else if (row !== undefined && column !== undefined) {
      const ofSheet = cells.get(sheet) ?? [];
      cells.set(sheet, ofSheet);
      ofSheet.push({ row, column, seen: issue.value ?? '', value: newValueOf(issue) });
    }
  }
  for (const [sheet, corrections] of cells) all = withCorrections(all, sheet, corrections);
  return all;
}

/** "31-02-2029" becomes the last day that February has; empty where it is not such a date. */
function lastDayBefore(seen: string): string {
  const found = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})\s*$/.exec(seen);
  if (found === null) return '';
  const [day, month, year] = [Number(found[1]), Number(found[2]), Number(found[3]) + (found[3]?.length === 2 ? 2000 : 0)];
  if (month < 1 || month > 12) return '';
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
  return day > days && day <= 31 ? `${days}-${month}-${year}` : '';
}

/** The one number in a text; empty where there is none, or more than one. */
function digitsOf(seen: string): string {
  const [number, ...others] = seen.match(/\d[\d.,]*/g) ?? [];
  if (number === undefined || others.length > 0) return '';
  return number.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(/[.,]$/, '');
}

function withoutSign(seen: string): string {
  return seen.replace(/[-−–()]/g, '').trim();
}

function nearestWord(seen: string, words: readonly string[]): string {
  const close = seen.trim().toLowerCase();
  return words.find((word) => word.startsWith(close.slice(0, 3)) || close.includes(word)) ?? words[0] ?? '';
}
