import type { Severity } from '#shared/domain/words.ts';
import { dateInSentence, number, percent } from '#shared/text/format.ts';

const severity: Record<Severity, string> = { critical: 'Kritiek', high: 'Hoog', medium: 'Midden', low: 'Laag' };

/** Amounts and shares as they are said aloud. */
const euros = (cents: number) =>
  Math.abs(cents) < 10_000_000 ? `${number(Math.round(cents / 100), 'nl')} euro` : `${number(cents / 100_000_000, 'nl', 1)} miljoen euro`;
const procent = (share: number) => `${number(share * 100, 'nl')} procent`;
const date = (day: string) => dateInSentence(day, 'nl');

/** "de Voorjaarsnota 2027", but "Prinsjesdag 2027"; a moment that a user named stands as it is. */
export function momentInSentence(name: string): string {
  return /^(Voorjaarsnota|Najaarsnota|Kadernota|Programmabegroting)/.test(name) ? `de ${name}` : name;
}

/** What the breath line says in words: beside the picture, in it, and instead of it. */
export const line = {
  severity,
  moment: momentInSentence,
  noData: 'Nog geen gegevens ingelezen',
  noCommitments: 'Geen verplichtingen',
  gapNow: 'Nu al een gat',
  decisionUnknown: 'besluit onbekend',
  gapWord: 'Beloofd, niet betaald',
  /** Beside a mark that may rest on an unknown amount or an assumed end. */
  uncertain: '?',
  reference: (day: string) => `peildatum ${day}`,
  promisedBeyond: (year: number) => `t/m ${year}`,
  crosshair: (month: string, paid: number, short: string | null) => ({
    month: `${month}:`,
    rest: short === null ? `${percent(paid, 'nl')} betaald` : `${percent(paid, 'nl')} betaald, ${short} te kort`,
  }),
  nothingPromised: (month: string) => ({ month: `${month}:`, rest: 'niets beloofd' }),

  spoken: {
    severity: (word: string) => `${word}.`,
    noData: 'Nog geen gegevens ingelezen.',
    noCommitments: 'Geen verplichtingen.',
    covered: 'Gedekt.',
    paidUntil: (day: string) => `Betaald tot en met ${date(day)}.`,
    gapNow: 'Nu al een gat: deze maand is niet alles betaald.',
    thenFalls: (cents: number, share: number) => `Daarna valt ${euros(cents)} per jaar weg, ${procent(share)}.`,
    falls: (day: string, cents: number, share: number) => `Na ${date(day)} valt ${euros(cents)} per jaar weg, ${procent(share)}.`,
    short: (day: string, cents: number, share: number) =>
      `Na ${date(day)} is in een jaar ${euros(cents)} niet betaald, ${procent(share)} van wat is beloofd.`,
    uncertain: 'Dit is onzeker.',
    decision: (name: string, day: string, days: number) =>
      `Laatste besluit: ${name}, ${date(day)}, ${days === 0 ? 'vandaag' : days === 1 ? 'over 1 dag' : `over ${days} dagen`}.`,
    decisionPassed: (name: string, day: string) => `Het laatste besluit is voorbij: ${name}, ${date(day)}.`,
    decisionUnknown: 'Besluit onbekend.',
    promisedUntil: (year: number) => `Beloofd tot en met ${year}.`,
    promiseUnknown: 'Tot wanneer is beloofd, is onbekend.',
  },
};
