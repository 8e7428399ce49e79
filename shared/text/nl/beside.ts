import type { CoverageState } from '#shared/domain/words.ts';
import { dateInTable, eurosInSentence, millions } from '#shared/text/format.ts';

const years = (from: number, to: number) => (from === to ? String(from) : `${from} t/m ${to}`);

/** Two scenarios and the base side by side. */
export const beside = {
  title: 'Scenario’s naast elkaar',
  headline: (one: string, gapOne: number, other: string, gapOther: number, from: number, to: number) =>
    gapOne === gapOther
      ? `“${one}” en “${other}” laten in ${years(from, to)} een even groot gat: ${eurosInSentence(gapOne, 'nl')}.`
      : gapOne < gapOther
        ? `“${one}” laat in ${years(from, to)} ${eurosInSentence(gapOther - gapOne, 'nl')} minder onbetaald dan “${other}”.`
        : `“${other}” laat in ${years(from, to)} ${eurosInSentence(gapOne - gapOther, 'nl')} minder onbetaald dan “${one}”.`,
  choose: 'Kies twee scenario’s om naast elkaar te leggen.',
  tooFew: 'Bewaar eerst twee scenario’s. Dan kunt u ze hier naast elkaar leggen, met hoe het nu is ernaast.',
  toScenarios: 'Naar de scenario’s',
  failed: 'De scenario’s kunnen niet naast elkaar worden getoond.',
  first: 'Eerste scenario',
  second: 'Tweede scenario',
  none: 'kies',
  now: 'Nu',
  by: (who: string) => `van ${who}`,
  edit: 'Bekijk dit scenario',
  copy: 'Kopieer alle tabellen',
  copied: 'De tabellen staan op het klembord. Plak ze in Excel.',
  summary: 'Samengevat',
  what: 'Wat',
  rows: {
    cost: 'Kost per jaar, gemiddeld, mln',
    who: 'Wie erover beslist',
    gap: (from: number, to: number) => `Gat in ${years(from, to)}, mln`,
    hard: 'Gebieden kritiek of hoog',
    vanished: 'Kliffen die verdwijnen',
    appeared: 'Kliffen die erbij komen',
    moved: 'Kliffen die veranderen',
  },
  areas: 'Per gebied: tot wanneer betaald, en wat onbetaald blijft',
  area: 'Gebied',
  until: (side: string) => `Betaald t/m: ${side}`,
  gap: (side: string, from: number, to: number) => `Gat ${years(from, to)}, mln: ${side}`,
  state: (state: CoverageState, until: string | null) =>
    until !== null
      ? dateInTable(until)
      : state === 'gap-now'
        ? 'nu al een gat'
        : state === 'no-data'
          ? 'geen gegevens'
          : 'geen verplichtingen',
  cliffs: 'Kliffen: wat verdwijnt, komt of verschuift',
  noCliffs: 'Geen van beide scenario’s verandert een klif.',
  cliff: 'Klif',
  shortfall: 'tekort',
  /** How a cliff stands under a scenario. */
  gone: 'verdwijnt',
  same: 'gelijk',
  absent: '–',
  cliffAt: (date: string, cents: number) => `${dateInTable(date)}, ${millions(cents, 'nl')} mln p.j.`,
  stands: (word: 'appeared' | 'later' | 'earlier' | 'smaller' | 'larger', at: string) =>
    `${{ appeared: 'nieuw', later: 'later', earlier: 'eerder', smaller: 'kleiner', larger: 'groter' }[word]}: ${at}`,
  costs: 'Wat het per jaar kost, en wie erover beslist, × € 1.000',
  noCosts: 'Geen van beide scenario’s kost iets extra.',
  who: 'Scenario en beslisser',
  costOf: (scenario: string, who: string) => `${scenario}: ${who}`,
  costTogether: (scenario: string) => `${scenario}: samen`,
};
