import { number } from '#shared/text/format.ts';
import type { BriefingTexts } from '#shared/text/nl/briefing.ts';

/** The sentences of the briefing, in English. */
export const briefingTexts: BriefingTexts = {
  kicker: 'Nationaal Programma Leefbaarheid en Veiligheid',
  number: (number) => `no. ${number}`,
  scenario: (name) => `with scenario “${name}”`,
  theme: (theme) => (theme === '' ? 'only rows without a theme' : `only the theme ${theme}`),
  title: (date) => `Until when are the promises paid for? ${date}`,
  titleOfArea: (area, date) => `${area}: until when are the promises paid for? ${date}`,
  labels: { own: '', sample: 'Illustrative data: all amounts are invented.', public: 'Public data, incomplete: commitments are missing.' },
  numbers: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  areas: (count, isOne) => (isOne ? `${count} area` : `${count} areas`),

  headlineLegal: (areas, before) => `In ${areas} money for legally binding work falls away before ${before}`,
  headlineFalling: (areas, before) => `In ${areas} money falls away before ${before}`,
  headlineShort: (areas, before) => `In ${areas} money falls short before ${before}`,
  headlineNothing: (before) => `No money falls away before ${before}`,
  headlineArea: (area, until) => `${area} is paid for until ${until}`,
  headlineAreaGap: (area) => `${area} has a gap already`,
  headlineAreaNoData: (area) => `There are no data on ${area} yet`,
  headlineAreaNoCommitments: (area) => `No commitments are known of ${area}`,
  headlineAreaCovered: (area, year) => `${area} is paid for until the end of ${year}`,

  stake: (falling, count, before) => `Money falls away in ${falling} of the ${count} areas before ${before}.`,
  stakeShort: (short, count, before) => `Money falls short in ${short} of the ${count} areas before ${before}.`,
  stakeAmount: (amount, before) => (before === null ? `This is ${amount} a year.` : `Before ${before}, ${amount} a year falls away.`),
  promisedUntil: (year) => `The promise runs until ${year}.`,
  worse: (areas, of) =>
    areas === 0
      ? `None of the ${of} other areas is worse off.`
      : `Of the ${of} other areas, ${areas === 1 ? 'one is' : `${areas} are`} worse off.`,

  lossMeaning: (areas, before) => `falls away per year in ${areas}, before ${before}`,
  unpaidMeaning: (year, promised) => `is promised in ${year} and not paid for, of ${promised}`,
  momentMeaning: (name, areas) => `${name}: last chance for ${areas}`,
  noMoment: 'none',
  noMomentMeaning: 'decision that still comes in time is known',
  money: { secured: 'granted money', planned: 'granted and budgeted money', hoped: 'all money, requested too' },

  untilHeading: 'Until when are the promises paid for?',
  untilColumns: {
    area: 'Area',
    line: 'Part of the promise that is paid for',
    granted: 'Granted until',
    planned: 'Budgeted until',
    loss: 'Falls away p.a.',
  },
  alternative: (area) => `Breath line of ${area}.`,
  none: '–',
  now: 'a gap already',
  legend: {
    granted: 'granted',
    budgeted: 'budgeted',
    gap: 'promised, not paid for',
    decision: 'last decision',
    passed: 'decision has passed',
  },
  moreAreas: (count) => `And ${count} more areas: see the annex.`,

  endsHeading: 'What ends when, and what going on costs',
  ends: (line) =>
    `${line.scheme}${line.funder === null ? '' : ` (${line.funder})`}: after ${line.after}, ${line.amount} a year falls away in ${line.areas}${line.isFirst ? ', in steps' : ''}.${line.money === '' ? '' : ` The money is ${line.money}.`}`,
  goingOn: (isOne) => (isOne ? 'Going on costs that amount a year.' : 'Going on costs these amounts a year.'),
  nothingEnds: (before) => `Before ${before} no money that counts ends.`,
  incidental: (share) => `${share} of the money is temporary.`,
  mostlyIncidental: (areas) => `In ${areas} more than half of the money is temporary.`,

  unpaidHeading: (fte) =>
    fte === null
      ? 'What is not paid for after that, in twelve months'
      : `What is not paid for after that, in twelve months: work of ${number(fte, 'en', 1)} fte`,
  unpaidColumns: { what: 'Promise', hardness: 'How firm', amount: 'Unpaid' },
  hardness: { legal: 'legally binding', administrative: 'administrative promise', intended: 'intended' },
  noCommitments: 'No commitments are known, so we do not know what stays unpaid.',
  nothingUnpaid: 'All that counts is paid for.',

  decideHeading: 'Who must decide, and when',
  decideBy: (moment, date, days, areas) => `${moment} (${date}, in ${days} days) is the last chance for ${areas}.`,
  missed: (areas, moment) => `For ${areas} the last decision has passed: ${moment}.`,
  pending: (amount, words) => `${amount} a year is ${words}. That money does not count here.`,
  certainty: { granted: 'granted', budgeted: 'budgeted', pledged: 'pledged', requested: 'requested', expected: 'expected' },
  and: 'and',

  noMomentLeft: 'No decision moment is known that still comes in time.',

  scenarioHeading: (name) => `What a decision costs: “${name}”`,
  deciders: { national: 'the government', provincial: 'the province', municipal: 'the municipalities', other: 'others' },
  years: (first, last) => `${first} to ${last}`,
  scenarioCost: (who, amount, years, isLess) =>
    isLess ? `It saves ${who} ${amount} in ${years}.` : `It costs ${who} ${amount} in ${years}.`,
  scenarioFree: 'It costs no money.',
  scenarioGap: (years, before, now, isLess) => `What is not paid for in ${years} ${isLess ? 'falls' : 'rises'} from ${before} to ${now}.`,
  scenarioSameGap: 'What is not paid for stays the same.',
  scenarioMovedGap: (years, sum) => `What is not paid for in ${years} is still ${sum} together, but falls in other years.`,
  scenarioCliffs: (vanished, appeared, left) =>
    `${vanished === 1 ? 'One cliff goes' : `${vanished === 0 ? 'No' : vanished} ${vanished === 0 ? 'cliff goes' : 'cliffs go'}`}${appeared === 0 ? '' : appeared === 1 ? ', one comes up' : `, ${appeared} come up`}; then there ${left === 1 ? 'is one' : `are ${left}`}.`,

  uncertainHeading: 'What is uncertain',
  reserve: (amount, year) => `In ${year} the reserve pays ${amount}. After that this money is gone.`,
  assumedEnds: (count) =>
    `Of ${count === 1 ? 'one stream' : `${count} streams`} the end is not known. We took the last year with an amount.`,
  unknownAmounts: (count) => `Of ${count === 1 ? 'one row' : `${count} rows`} an amount is not known. It does not count.`,
  withoutData: (areas) => `No data: ${areas}.`,
  old: (areas, days) => `Of ${areas} the figures are more than ${days} days old.`,
  nothingUncertain: 'No amount or end date was assumed.',

  notes: {
    question: (at, lens, horizon) => `Reference date ${at}, lens ${lens}, horizon ${horizon}.`,
    severity: 'Severity and loss per year: rule 4. Amounts are rounded; the exact ones are in the annex, sheet Cliffs.',
    theme: 'All rows count in who is paid from what; this page shows what is of the theme.',
    unpaid: 'Unpaid: computed by month under rule 3; annex, sheet Multiyear.',
    decisions: 'Last decision: rule 5; after a national decision the money takes six months, otherwise three.',
    sources: (files, changed) =>
      `Sources: ${files === 1 ? '1 file' : `${files} files`}, data up to ${changed}; annex, sheet Accountability.`,
    document: (name, page) => (page === null ? name : `${name} (${/^[\d–-]+$/.test(page) ? `p. ${page}` : page})`),
    evidence: (names, more, without) =>
      `Evidence: ${names.join('; ')}${more > 0 ? `; and ${more} more` : ''}.${without === 0 ? '' : ` Without evidence: ${without === 1 ? '1 row' : `${without} rows`}.`}`,
    scenario: 'Scenario: the difference with the rows as they are, rule 7. All figures on this page are with this scenario.',
  },
  editNotes: {
    edited: 'The writer put this sentence in words of their own.',
    outdated: 'The figures behind this sentence have changed since.',
  },
  lens: { secured: 'secured', planned: 'planned', hoped: 'hoped' },
  severity: { critical: 'critical', high: 'high', medium: 'medium', low: 'low' },
};
