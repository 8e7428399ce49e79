import { flowWords, measureWords } from './header-measures.ts';

/** Words that may stand beside a year in a header without making it something else. */
const besideYear =
  /\b(jaar|year|jaarschijf|jaarbedrag|bedrag|amount|totaal|in|x|eur|euro|euros|keur|duizend|duizenden|miljoen|miljoenen|mln|k|per|stand|dienstjaar|schijf|begrotingsjaar|meerjarenbegroting|programmabegroting|jaarbegroting|meerjarig|lasten|baten|saldo|b|r)\b/g;

/** A part of a year, or a day: its amount is not that of the year. */
const partOfYear =
  /(?<![\p{L}\d])(?:q[1-4]|[1-4](?:e|de|ste)?\s*(?:kwartaal|kw|quarter)|kwartaal|quarter|halfjaar|half|h[12]|jan(?:uari|uary)?|feb(?:ruari|ruary)?|mrt|maart|march|apr(?:il)?|mei|may|juni?|june|juli?|july|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|week|maand|month|(?:[12]?\d|3[01])\s*[-/.]\s*(?:0?[1-9]|1[0-2]))(?![\p{L}])/iu;
/** What came in all the years before one, or comes in all after it. */
const otherYears =
  /(?:t\/m|\b(?:tm|tot en met|tot|until|through|before|na|after|cum(?:ulatief|ulative)?)\b|v(?:óó|o\u0301o\u0301)r|^voor\b|[<≤]|>(?!=))\s*'?20\d\d/iu;
/** What comes in a year and in all that follow it. */
const fromYear =
  /\b(?:vanaf|v\.?a\.?|from)\s+20\d\d|(?:≥|>=)\s*20\d\d|20\d\d\s*(?:\+|e\.?\s?v\.?(?![\p{L}])|en verder|en later|and (?:later|further|on)|ff\b)/iu;
/** What is counted, compared or shared out is no amount of money. */
const noAmount =
  /%|\b(?:percentage|procent|percent|fte'?s?|aantal(?:len)?|number of|verschil\w*|mutaties?|(?<!(?:na|voor) (?:\w+ )?)wijziging(?:en)?|bijstelling(?:en)?|afwijking\w*|difference|change|delta|index\w*|groei|toename|afname|inwoners|woningen|bewoners|deelnemers|uren|uur|hours|personen|persons|huishoudens|households|leerlingen|kinderen|jongeren|clienten|cliënten|scholen|m2|stuks|tarief|tarieven|score|norm|streefwaarden?|streefcijfers?|indicator(?:en)?|nulmeting|ratio|kengetal(?:len)?|restant|resterend|nog te besteden)\b|m²|δ/iu;
/** So much for each of many: the amount itself is not said. */
const forEach =
  /\b(?:per|each)\s+(?:maand|kwartaal|week|dag|uur|inwoner|bewoner|woning|huishouden|leerling|kind|jongere|deelnemer|persoon|m2|m²|fte|eenheid|stuk|month|quarter|day|hour|capita|household|inhabitant|home|person)\b/iu;
/** A year that prices or a decision are of, and not the amount. */
const otherYear = /\b(?:prijspeil|prijsniveau|peildatum|peiljaar|price level|prices of)\b/iu;

export type HeaderYear = {
  readonly year: number;
  /** Whether nothing stands beside it but words of measure, flow and unit. */
  readonly isBare: boolean;
  /** Whether it says that the amount goes on: "2029 e.v.". */
  readonly isOnward: boolean;
};

/** Whether a header speaks of a part of a year, or of all years before or after one. */
export function isOtherTime(header: string): boolean {
  return partOfYear.test(header) || otherYears.test(header);
}

/** Whether a header speaks of what is counted, compared or shared out, be it money for each of many. */
export function isNoAmount(header: string): boolean {
  return noAmount.test(header) || forEach.test(header);
}

const remembered = new Map<string, HeaderYear | null>();

/** The year that a column is of: one whole year, and beside it only few words. null: none, several, or a part of one. */
export function yearOfHeader(header: string): HeaderYear | null {
  const known = remembered.get(header);
  if (known !== undefined) return known;
  const found = yearIn(header);
  if (remembered.size < 10_000) remembered.set(header, found);
  return found;
}

function yearIn(given: string): HeaderYear | null {
  // A year in two digits stands behind an apostrophe, and by itself.
  const header = given.replace(/(^|\s)['’‘](\d\d)(?=\s|$)/g, (_, before: string, year: string) => `${before}20${year}`);
  const years = header.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  const first = years[0];
  if (first === undefined || years.some((year) => year !== first)) return null;
  if (/20\d\d\s*[-/]\s*\d{2}\b/.test(header) || [partOfYear, otherYears, noAmount, forEach, otherYear].some((words) => words.test(header)))
    return null;
  const isOnward = fromYear.test(header);
  let rest = header
    .replace(fromYear, ' ')
    .replace(/\([^)]*\)/g, ' ')
    .replaceAll(first, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .toLowerCase();
  for (const [words] of [...measureWords, ...flowWords]) rest = rest.replace(new RegExp(words.source, 'gi'), ' ');
  rest = rest.replace(besideYear, ' ').trim();
  const isBare = rest === '';
  return isBare || rest.split(/\s+/).length <= 2 ? { year: Number(first), isBare, isOnward } : null;
}
