import { flowWords, measureWords } from './header-measures.ts';

/** Words that may stand beside a year in a header without making it something else. */
const besideYear =
  /\b(jaar|year|jaarschijf|jaarbedrag|bedrag|amount|totaal|in|x|eur|euro|euros|keur|duizend|duizenden|miljoen|miljoenen|mln|k|per|stand|dienstjaar|schijf|begrotingsjaar|lasten|baten|saldo|b|r)\b/g;

/** The year that a column is of: one year, and beside it only words of measure, flow and unit. */
export function yearOfHeader(header: string): { readonly year: number; readonly isBare: boolean } | null {
  const years = header.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  const first = years[0];
  if (first === undefined || years.some((year) => year !== first)) return null;
  if (/20\d\d\s*[-/]\s*\d{2}\b/.test(header)) return null;
  let rest = header
    .replace(/\([^)]*\)/g, ' ')
    .replaceAll(first, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .toLowerCase();
  for (const [words] of [...measureWords, ...flowWords]) rest = rest.replace(new RegExp(words.source, 'gi'), ' ');
  rest = rest.replace(besideYear, ' ').trim();
  const isBare = rest === '';
  return isBare || rest.split(/\s+/).length <= 2 ? { year: Number(first), isBare } : null;
}
