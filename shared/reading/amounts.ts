import { bareText } from './words.ts';

/** Which mark separates the decimals: a comma (nl) or a dot (en). */
export type NumberLocale = 'nl' | 'en';

/** An amount as it stood in a text, before the unit of its table. */
export type WrittenAmount =
  | {
      readonly kind: 'amount';
      /** Exact decimal digits with a dot, with a minus where negative. */
      readonly decimal: string;
      /** The unit that the cell itself says ("ton", "mln"); null: that of its table. */
      readonly unit: number | null;
      /** V is favourable, N unfavourable. */
      readonly favour: 'V' | 'N' | null;
      /** "ruim", "bijna", "per jaar", a footnote mark: what the number may not lose. */
      readonly word: string | null;
      /** Whether the cell says that it is so much a year. */
      readonly isPerYear: boolean;
    }
  | { readonly kind: 'range'; readonly low: string; readonly high: string; readonly unit: number | null }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' }
  /** Dots and commas may mean two things, and nothing decides. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unreadable' };

const unknownWords = new Set([
  'pm',
  'p m',
  'p m post',
  'pm post',
  'nog onbekend',
  'onbekend',
  'nader te bepalen',
  'ntb',
  'n t b',
  'nnb',
  'n n b',
  'tbd',
  'unknown',
  'to be determined',
  'volgt',
  'nog niet bekend',
  'niet bekend',
  'pro memorie',
  'pro memorie post',
  'memorie',
  'nog te bepalen',
]);
const noneWords = new Set(['nvt', 'n v t', 'na', 'n a', 'niet van toepassing', 'not applicable', 'geen', 'none', 'nihil leeg']);
const zeroWords = new Set(['nihil', 'nul', 'zero']);

const unitWords: readonly (readonly [RegExp, number])[] = [
  [/\b(miljard|mrd|mld|billion|bn)\b/, 1_000_000_000],
  [/\b(miljoen|mln|mio|mil|million|m)\b/, 1_000_000],
  [/\b(ton)\b/, 100_000],
  [/\b(duizend|dzd|thousand|k)\b/, 1000],
];
const aboutWords =
  /\b(ruim|bijna|circa|ca|ongeveer|ong|plusminus|minimaal|minstens|ten minste|maximaal|max|hoogstens|meer dan|minder dan|rond|zon|almost|about|approximately|over|at least|at most|up to|nearly)\b/;
/** Signs that say "about", "more than", "less than": they may not vanish from a number any more than the words. */
const aboutSigns = /^[^\d]*?(±|\+\/-|[~≈<>≤≥]=?)/;
/** A mark behind a number, of a footnote or a doubt: "1.000.000 1)", "700.000 (2)", "800.000 [3]", "500*", "600²", "700?". */
const footnote = /(?<=[\d)-])(?:\s*[*†‡¹²³⁴-⁹?]+\)?|\s+\(?\d\)|\s*\[(?:\d{1,2}|[a-z])\])$/;
const footnoteBefore = /^[*†‡¹²³⁴-⁹?]+\s*(?=[€\d(+-])/;
/** A euro mark that an old file could not hold, or that was read in another alphabet. */
const lostEuro = /^(?:[_¤¬]|â‚¬)\s*(?=[\d(+-])/;
/** What may stand in an amount; a sign that is none of these ("½", "▲", "m²") may change what it says. */
const onlyKnownSigns = /^[a-z\d\s.,'()+\-€/:"]*$/i;
const otherMoney = /[$£¥]/;
const perWords = /\b(per jaar|p j|pj|jaarlijkse?|per year|yearly|a year|annual|per annum)\b/;

/** The same texts stand in many cells, and each is looked at more than once. */
const remembered = new Map<string, WrittenAmount>();
const mostRemembered = 20_000;

/** What the text of an amount cell says. `locale` decides where dots and commas alone do not; null: then it is ambiguous. */
export function writtenAmount(text: string, locale: NumberLocale | null): WrittenAmount {
  if (bareNumber.test(text)) return bareAmount(text, locale);
  const key = `${locale}${text}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const found = amountIn(text, locale);
  if (remembered.size < mostRemembered) remembered.set(key, found);
  return found;
}

/** Nearly every cell of a text file: digits with their marks, and nothing else. */
const bareNumber = /^-?\d[\d.,]*$/;

function bareAmount(text: string, locale: NumberLocale | null): WrittenAmount {
  const isNegative = text.startsWith('-');
  const decimal = decimalOf(isNegative ? text.slice(1) : text, locale);
  if (decimal === null) return { kind: 'unreadable' };
  return decimal === 'ambiguous' ? { kind: 'ambiguous' } : plainAmount(decimal, isNegative);
}

function plainAmount(decimal: string, isNegative: boolean): Extract<WrittenAmount, { kind: 'amount' }> {
  const isZero = /^[0.]+$/.test(decimal);
  return {
    kind: 'amount',
    decimal: isNegative && !isZero ? `-${decimal}` : decimal,
    unit: null,
    favour: null,
    word: null,
    isPerYear: false,
  };
}

function amountIn(text: string, locale: NumberLocale | null): WrittenAmount {
  const whole = text
    .replace(/[−–—‒‐‑⁃﹣－]/g, '-')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s/g, ' ')
    .replace(/['’‘´`]/g, "'")
    .trim()
    .replace(lostEuro, '€ ');
  const mark = [footnoteBefore, footnote].map((one) => one.exec(whole)?.[0].trim()).find((one) => one !== undefined);
  const clean = whole.replace(footnoteBefore, '').replace(footnote, '');
  const bare = bareText(clean);
  if (/^-+[,.]?-*$/.test(clean.replace(/[€\s]/g, ''))) return { kind: 'none' };
  if (unknownWords.has(bare) || /^p\.?\s?m\.?(?:\s*[(:,-]\D*)?$/i.test(clean)) return { kind: 'unknown' };
  if (noneWords.has(bare)) return { kind: 'none' };
  if (zeroWords.has(bare)) return plainAmount('0', false);
  const range = rangeOf(clean, locale);
  if (range !== null) return range;
  if (otherMoney.test(clean)) return { kind: 'unreadable' };
  const unit = unitOf(clean);
  const favour = /^[VN](?=[\s\d€-])/i.exec(clean)?.[0] ?? /(?<=[\s\d)])[VN]$/i.exec(clean)?.[0] ?? null;
  const words = bareText(clean.replace(/[\d.,'€]+/g, ' '));
  const word = [aboutSigns.exec(clean)?.[1], aboutWords.exec(words)?.[0], perWords.exec(words)?.[0], mark]
    .filter((one) => one !== undefined)
    .join(', ');
  const rest = clean
    .replace(/-\/-/g, '-')
    .replace(/(?<=\d)[.,](?:-{1,2}|=)(?=\s|$)/g, '')
    .replace(/^[VN](?=[\s\d€-])|(?<=[\s\d)])[VN]$/gi, '')
    .replace(/€|\beuro?s?\b/gi, ' ')
    .replace(aboutSigns, ' ');
  const [, before = '', digits, after = ''] = /^([^\d]*?)([.,]?\d[\d.,' ]*)([^\d]*)$/.exec(rest) ?? [];
  const isLopsided = rest.includes('(') !== rest.includes(')');
  const isKnown = onlyKnownSigns.test(rest.normalize('NFD').replace(/\p{M}/gu, '')) && isOnlyWords(rest);
  if (digits === undefined || isLopsided || !isKnown) return { kind: 'unreadable' };
  const decimal = decimalOf(digits.trim(), locale);
  if (decimal === null) return { kind: 'unreadable' };
  if (decimal === 'ambiguous') return { kind: 'ambiguous' };
  const isNegative = before.includes('-') || after.includes('-') || (before.includes('(') && after.includes(')'));
  return {
    ...plainAmount(decimal, isNegative),
    unit,
    favour: favour === null ? null : favour.toUpperCase() === 'V' ? 'V' : 'N',
    word: word === '' ? null : word,
    isPerYear: saysPerYear(words),
  };
}

/** Whether words say "per jaar". */
export function saysPerYear(text: string): boolean {
  return perWords.test(bareText(text));
}

/** Whether what stands around the number is only signs, units and words that are known. */
function isOnlyWords(text: string): boolean {
  let left = ` ${bareText(text.replace(/[\d.,'()+-]+/g, ' '))} `;
  for (const known of [...unitWords.map(([words]) => words), aboutWords, perWords, /\b(eur|keur|k|in|x)\b/])
    left = left.replace(new RegExp(known.source, 'g'), ' ');
  return left.replaceAll('€', ' ').trim() === '';
}

function unitOf(text: string): number | null {
  const words = ` ${bareText(text.replace(/[\d.,'()€+-]+/g, ' '))} `;
  return unitWords.find(([word]) => word.test(words))?.[1] ?? null;
}

function rangeOf(text: string, locale: NumberLocale | null): WrittenAmount | null {
  const parts =
    /^(?:tussen|between|van|from)\s+(.+?)\s+(?:en|and|tot|to|t\/m)\s+(.+)$/i.exec(text) ??
    /^(€?\s*\d[\d.,]*\s*[a-z]*)\s+(?:à|a|tot|to|t\/m)\s+(€?\s*\d.*)$/i.exec(text) ??
    /^(€?\s*\d[\d.,]*)\s*-\s*(€?\s*\d[\d.,]*\s*(?:ton|mln|mio|miljoen|million|duizend|k)\.?)$/i.exec(text);
  if (parts === null) return null;
  const [low, high] = [writtenAmount(parts[1] ?? '', locale), writtenAmount(parts[2] ?? '', locale)];
  if (low.kind === 'ambiguous' || high.kind === 'ambiguous') return { kind: 'ambiguous' };
  if (low.kind !== 'amount' || high.kind !== 'amount') return { kind: 'unreadable' };
  // "tussen 19,6 en 22,3 miljoen": the unit of the last belongs to both.
  if (low.unit !== null && low.unit !== high.unit) return { kind: 'unreadable' };
  return { kind: 'range', low: low.decimal, high: high.decimal, unit: high.unit };
}

/** Digits with their marks → digits with a dot. null: not a number. */
export function decimalOf(digits: string, locale: NumberLocale | null): string | 'ambiguous' | null {
  // Nearly all: digits alone, or with a mark and too few behind it for thousands.
  if (/^\d+$/.test(digits)) return digits;
  if (/^\d+[.,]\d\d?$/.test(digits)) return digits.replace(',', '.');
  const text = digits.replace(/[ '](?=\d{3}(?!\d))/g, '');
  // A word ("CPI") is no number either.
  if (!/^[\d.,]*\d[\d.,]*$/.test(text)) return null;
  if (/^\d+$/.test(text)) return text;
  const evidence = localeOf(text);
  if (evidence === null) return null;
  const used = evidence === 'either' ? locale : evidence;
  // Money has no three decimals: behind both marks ("1,250.000") they may as well be thousands.
  if (used === null || /^\d{1,3}(?:\.\d{3},|,\d{3}\.)\d{3}$/.test(text)) return 'ambiguous';
  const [thousands, point] = used === 'nl' ? ['.', ','] : [',', '.'];
  const [whole = '', fraction = '', ...more] = text.split(point);
  if (more.length > 0 || fraction.includes(thousands)) return null;
  const groups = whole.split(thousands);
  const isGrouped = groups.length === 1 || (groups.slice(1).every((group) => group.length === 3) && /^\d{1,3}$/.test(groups[0] ?? ''));
  if (!isGrouped) return null;
  const joined = groups.join('');
  return `${joined === '' ? '0' : joined}${fraction === '' ? '' : `.${fraction}`}`;
}

/** What the marks of a number by itself prove. null: they contradict each other, it is no number. */
export function localeOf(text: string): NumberLocale | 'either' | null {
  const [dots, commas] = [text.split('.').length - 1, text.split(',').length - 1];
  if (dots > 0 && commas > 0) {
    const isDotLast = text.lastIndexOf('.') > text.lastIndexOf(',');
    if (isDotLast) return dots === 1 ? 'en' : null;
    return commas === 1 ? 'nl' : null;
  }
  if (dots > 1) return 'nl';
  if (commas > 1) return 'en';
  const mark = dots === 1 ? '.' : ',';
  const [before = '', after = ''] = text.split(mark);
  const isGroup = after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
  if (isGroup) return 'either';
  return mark === '.' ? 'en' : 'nl';
}

/** The number that stands in a text, with its marks; null without one. */
export function digitsIn(text: string): string | null {
  const found = /\d[\d.,]*\d|\d/.exec(text.replace(/(?<=\d)[.,](?=\D|$)/g, ' '));
  return found?.[0] ?? null;
}

/** An exact decimal times a unit in whole cents, rounded half away from zero. */
export function centsOf(decimal: string, unit: number): number {
  const point = decimal.indexOf('.');
  const wholeLength = point < 0 ? decimal.length : point;
  // Small enough for a number to hold its cents exactly; nearly all are.
  if (decimal.length - wholeLength <= 3 && wholeLength + String(unit).length <= 13) return Math.round(Number(decimal) * 100) * unit;
  const isNegative = decimal.startsWith('-');
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const scale = 10n ** BigInt(fraction.length);
  const cents = (2n * BigInt(whole + fraction) * BigInt(unit) * 100n + scale) / (2n * scale);
  return Number(isNegative ? -cents : cents);
}

/** A spreadsheet's number times a unit in whole cents: of what people see of it, not the noise of binary fractions. */
export function centsOfNumber(value: number, unit: number): number {
  const scaled = value * unit * 100;
  const nearest = Math.round(scaled);
  if (Math.abs(scaled - nearest) < 0.4 || Math.abs(scaled) > Number.MAX_SAFE_INTEGER) return nearest === 0 ? 0 : nearest;
  const text = String(Number(value.toPrecision(15)));
  return centsOf(text.includes('e') ? value.toFixed(6) : text, unit);
}
