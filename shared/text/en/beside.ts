import { dateInTable, eurosInSentence, millions } from '#shared/text/format.ts';
import type { beside as dutch } from '#shared/text/nl/beside.ts';

const years = (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`);

export const beside: typeof dutch = {
  title: 'Scenarios side by side',
  headline: (one, gapOne, other, gapOther, from, to) =>
    gapOne === gapOther
      ? `“${one}” and “${other}” leave an equal gap in ${years(from, to)}: ${eurosInSentence(gapOne, 'en')}.`
      : gapOne < gapOther
        ? `“${one}” leaves ${eurosInSentence(gapOther - gapOne, 'en')} less unpaid in ${years(from, to)} than “${other}”.`
        : `“${other}” leaves ${eurosInSentence(gapOne - gapOther, 'en')} less unpaid in ${years(from, to)} than “${one}”.`,
  choose: 'Choose two scenarios to lay side by side.',
  tooFew: 'Keep two scenarios first. Then you can lay them side by side here, with how it is now beside them.',
  toScenarios: 'To the scenarios',
  failed: 'The scenarios cannot be shown side by side.',
  first: 'First scenario',
  second: 'Second scenario',
  none: 'choose',
  now: 'Now',
  by: (who) => `by ${who}`,
  edit: 'Look at this scenario',
  copy: 'Copy all tables',
  copied: 'The tables are on the clipboard. Paste them in Excel.',
  summary: 'In short',
  what: 'What',
  rows: {
    cost: 'Costs a year, on average, mln',
    who: 'Who decides on it',
    gap: (from, to) => `Gap in ${years(from, to)}, mln`,
    hard: 'Areas critical or high',
    vanished: 'Cliffs that vanish',
    appeared: 'Cliffs that appear',
    moved: 'Cliffs that change',
  },
  areas: 'By area: paid until when, and what stays unpaid',
  area: 'Area',
  until: (side) => `Paid until: ${side}`,
  gap: (side, from, to) => `Gap ${years(from, to)}, mln: ${side}`,
  state: (state, until) =>
    until !== null ? dateInTable(until) : state === 'gap-now' ? 'a gap already' : state === 'no-data' ? 'no data' : 'no commitments',
  cliffs: 'Cliffs: what vanishes, appears or moves',
  noCliffs: 'Neither scenario changes a cliff.',
  cliff: 'Cliff',
  shortfall: 'shortfall',
  gone: 'vanishes',
  same: 'equal',
  absent: '–',
  cliffAt: (date, cents) => `${dateInTable(date)}, ${millions(cents, 'en')} mln a year`,
  stands: (word, at) => `${{ appeared: 'new', later: 'later', earlier: 'earlier', smaller: 'smaller', larger: 'larger' }[word]}: ${at}`,
  costs: 'What it costs a year, and who decides on it, × € 1,000',
  noCosts: 'Neither scenario costs anything more.',
  who: 'Scenario and decider',
  costOf: (scenario, who) => `${scenario}: ${who}`,
  costTogether: (scenario) => `${scenario}: together`,
};
