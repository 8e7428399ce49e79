import type { FieldDefinition } from '#shared/contracts/fields.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { type RowValue, unknownAmount } from '#shared/contracts/rows.ts';
import type { Language } from '#shared/contracts/values.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { centsOf, decimalOf, writtenAmount } from './amounts.ts';
import { closedWord, yesOrNo } from './closed-words.ts';
import { writtenDate, writtenDayOfYear } from './dates.ts';
import { limitsOf } from './limits.ts';
import { valueProblem } from './value-problem.ts';

/** Names that a row may point at. */
export type KnownRowNames = { readonly areas: readonly string[]; readonly schemes: readonly string[] };

type Read = Result<RowValue, Problem>;

/**
 * What a person means by a text typed or pasted into a field: the value as it would be stored, or what is wrong with it,
 * in the words of an import. Amounts are in euros, whatever the column shows. `language` decides what a lone dot or comma
 * means. null is an empty field.
 */
export function readField(definition: FieldDefinition, text: string, known: KnownRowNames, language: Language): Read {
  const typed = text.trim();
  const read = typed === '' ? done(null) : understood(definition, typed, known, language);
  if (!read.ok) return read;
  const wrong = valueProblem(definition, read.value, known);
  return wrong === null ? read : failed(wrong);
}

function understood(definition: FieldDefinition, typed: string, known: KnownRowNames, language: Language): Read {
  switch (definition.kind) {
    case 'money':
    case 'year-amount':
      return amount(definition, typed, language);
    case 'date':
      return date(definition, typed);
    case 'word':
    case 'yes-no':
      return word(definition, typed, language);
    case 'day-of-year': {
      const day = writtenDayOfYear(typed);
      return day === null ? failed(problem('day-unreadable', { seen: typed })) : done(day);
    }
    case 'year':
    case 'whole-number':
    case 'number':
    case 'percent':
      return number(definition, typed, language);
    case 'area':
      return done(sameName(typed, known.areas));
    case 'scheme':
      return done(sameName(typed, known.schemes));
    default:
      return done(typed);
  }
}

function amount({ kind }: FieldDefinition, typed: string, language: Language): Read {
  const written = writtenAmount(typed, language);
  if (written.kind === 'amount') {
    const cents = centsOf(written.decimal, written.unit ?? 1);
    return cents < 0 ? failed(problem('amount-negative', { seen: typed })) : done(cents);
  }
  if (written.kind === 'none') return done(null);
  if (written.kind === 'unknown') return done(kind === 'year-amount' ? unknownAmount : null);
  return failed(problem(written.kind === 'ambiguous' ? 'amount-ambiguous' : 'amount-unreadable', { seen: typed }));
}

function date({ dayOfYear }: FieldDefinition, typed: string): Read {
  const written = writtenDate(typed, dayOfYear ?? 'last');
  if (written.kind === 'unreadable') return failed(problem('date-unreadable', { seen: typed }));
  return done(written.kind === 'none' ? null : written.date);
}

function word(definition: FieldDefinition, typed: string, language: Language): Read {
  if (/^(-|n\.?v\.?t\.?|onbekend|unknown|\?)$/i.test(typed)) return done(null);
  const value = definition.kind === 'yes-no' ? yesOrNo(typed) : closedWord(typed, definition.words ?? {});
  return value === null ? failed(problem('word-unknown', { seen: typed, allowed: allowedWords(definition, language) })) : done(value);
}

/** The words that a field of a closed list takes, for a sentence. */
export function allowedWords({ kind, words }: FieldDefinition, language: Language): string {
  if (kind === 'yes-no') return language === 'nl' ? 'ja, nee' : 'yes, no';
  return Object.values(words ?? {})
    .map((one) => one[language])
    .join(', ');
}

function number(definition: FieldDefinition, typed: string, language: Language): Read {
  if (/^(-|n\.?v\.?t\.?|onbekend|pm|p\.m\.)$/i.test(typed)) return done(null);
  const bare = typed.replace(/\s*(%|procent|percent|fte|maanden|mnd|months?|jaar)\.?$/i, '').replace(/\s+/g, '');
  const isNegative = /^[-−]/.test(bare);
  const decimal = decimalOf(isNegative ? bare.slice(1) : bare, language);
  if (decimal === null || decimal === 'ambiguous') return failed(problem('number-unreadable', { seen: typed }));
  const value = isNegative ? -Number(decimal) : Number(decimal);
  const [from, to, step] = limitsOf(definition);
  if (value < from || value > to || (step === 1 && !Number.isInteger(value)))
    return failed(problem('number-out-of-range', { seen: typed, from, to }));
  if (definition.kind !== 'percent') return done(value);
  const hundredths = Math.round(value * 100);
  return Math.abs(value * 100 - hundredths) > 1e-6 ? failed(problem('percent-decimals', { seen: typed })) : done(hundredths);
}

/** A name as it is known, without regard to letter case; as typed where it is new. */
function sameName(typed: string, names: readonly string[]): string {
  const wanted = typed.toLowerCase();
  return names.find((name) => name.toLowerCase() === wanted) ?? typed;
}
