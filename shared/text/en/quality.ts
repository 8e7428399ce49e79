import type { DoubtKind } from '#shared/domain/quality-doubt.ts';
import { dateInTable, euros, eurosInSentence, number } from '#shared/text/format.ts';
import type { quality as nl } from '#shared/text/nl/quality.ts';

type Params = Readonly<Record<string, string | number>>;
const amount = (cents: unknown) => euros(Number(cents), 'en');
const listed = (parts: readonly string[]) => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`);

const what: Partial<Record<DoubtKind, (params: Params) => string>> = {
  jump: ({ label, year, beside, amount: odd, amountBeside, factor, tooLarge }) =>
    `${label}: ${year} is ${amount(odd)} and ${beside} is ${amount(amountBeside)}. That is more than ten times as ${Number(tooLarge) === 1 ? 'much' : 'little'}. Perhaps ${year} stands in another unit (${Number(tooLarge) === 1 ? '÷' : '×'} ${number(Number(factor), 'en')}).`,
  'same-reference': ({ label, reference, count }) =>
    `${label}: ${count} streams with reference ${reference} run at the same time. Perhaps it is the same money.`,
  'possible-duplicate': ({ label, count }) => `${label}: ${count} rows are equal. Perhaps the amount counts twice.`,
  'no-scheme': ({ label, count, promised }) =>
    `${count === 1 ? `${label} names no scheme: ${amount(promised)}` : `${count} commitments name no scheme: ${amount(promised)} together`}. Only free money and the reserve pay for that.`,
  'notice-unknown': ({ label, count }) =>
    count === 1
      ? `${label}: the notice period is not known. We calculate with 0 months.`
      : `Of ${count} commitments the notice period is not known. We calculate with 0 months.`,
};

const ifSo: Partial<Record<DoubtKind, (params: Params) => string>> = {
  jump: ({ year, fitting }) => `If ${year} is really ${amount(fitting)}`,
  'same-reference': () => 'If it is the same money',
  'possible-duplicate': () => 'If it is the same row',
  'amount-outside-term': () => 'If that amount does not count',
  'earmark-unknown': () => 'If it is earmarked',
  'end-assumed': () => 'If the money goes on',
  'structural-with-end': () => 'If the money goes on',
  'years-missing': ({ year }) => `If the amount of ${Number(year) - 1} goes on`,
  'total-differs': () => 'If the total is right',
};

const inWords: Partial<Record<DoubtKind, string>> = {
  'total-without-term': 'The amount counts nowhere now. With a start and an end it counts.',
  'total-differs': 'The years count, not the total.',
  'no-amount': 'The row counts nowhere now.',
  'amount-unknown': 'The year does not count, and a cliff that hangs on it is called uncertain.',
  'scheme-without-money': 'Free money pays for this. Where there is too little free money, a gap arises here.',
  'no-scheme': 'If a scheme is meant for it, earmarked money can pay for this and the gap becomes smaller.',
  'scheme-conflict': 'The first filled cell counts for all areas. Who decides, or what is free, may differ because of that.',
  'notice-unknown': 'If the notice period is long, the last decision must come earlier.',
};

const kind: Record<DoubtKind, string> = {
  jump: 'jump between years',
  'same-reference': 'same reference',
  'possible-duplicate': 'double row',
  'amount-outside-term': 'amount outside the term',
  'earmark-unknown': 'earmark not known',
  'end-assumed': 'end assumed',
  'years-missing': 'years without an amount',
  'structural-with-end': 'structural with an end',
  'total-differs': 'total differs',
  'total-without-term': 'total without a term',
  'no-amount': 'no amount',
  'amount-unknown': 'amount not known',
  'scheme-without-money': 'scheme without money',
  'no-scheme': 'no scheme',
  'scheme-conflict': 'scheme contradicts itself',
  'notice-unknown': 'notice period not known',
};

export const quality: typeof nl = {
  title: 'Quality',
  headline: (findings, areas, moving) => {
    if (findings === 0) return 'Nothing is odd about the data.';
    const where = `${findings === 1 ? '1 point stands out' : `${findings} points stand out`} in ${areas === 1 ? '1 area' : `${areas} areas`}`;
    if (moving === 0) return `${where}. None of them changes a gap.`;
    return `${where}. ${moving === 1 ? '1 of them can' : `${moving} of them can`} change a gap.`;
  },
  intro: (from, horizon) =>
    `With each point stands what it does to the answer, from ${from} to ${horizon}, and in which cell you mend it. What changes a gap most comes first.`,
  underScenario: 'This is about your rows as they are. The scenario does not count here.',
  filter: { kind: 'What', area: 'Area', all: 'everything', everywhere: 'all' },
  columns: { gap: 'Changes the gap, × € 1,000', area: 'Area', what: 'What stands out', effect: 'What it does to the answer', mend: 'Mend' },
  kind,
  what,
  ifSo,
  inWords,
  notWorkedOut: 'Open the area: there stands what this does.',
  effect: (condition, { funding, commitments, gap }) => {
    const parts = [
      ...(funding === 0 ? [] : [`there is ${eurosInSentence(Math.abs(funding), 'en')} ${funding > 0 ? 'more' : 'less'} money`]),
      ...(commitments === 0 ? [] : [`${eurosInSentence(Math.abs(commitments), 'en')} ${commitments > 0 ? 'more' : 'less'} is promised`]),
      ...(gap === 0 ? [] : [`the gap becomes ${eurosInSentence(Math.abs(gap), 'en')} ${gap > 0 ? 'larger' : 'smaller'}`]),
    ];
    if (parts.length === 0) return `${condition}, no figure changes.`;
    return `${condition}, ${listed(parts)}${gap === 0 ? '. The gap stays the same' : ''}.`;
  },
  same: '–',
  toCell: (column) => column,
  toCellOf: (column, label) => `Mend ${column} of ${label}`,
  toScheme: (column) => `${column} of the scheme`,
  rows: (count) => `and ${count === 1 ? '1 more row' : `${count} more rows`}`,
  none: 'With this choice nothing stands out.',
  more: (shown, all) => `You see the ${shown} most important of ${all} points.`,
  shown: (count) => (count === 0 ? 'No points.' : count === 1 ? '1 point.' : `${count} points.`),
  ages: {
    title: 'How old are the figures?',
    intro: (days) => `Figures are old when the newest file is older than ${days} days. What was decided since is not in them.`,
    columns: { area: 'Area', state: 'State', age: 'Newest file', rests: 'Rests on it', points: 'Points' },
    missing: 'This area has no answer until there are figures.',
    rests: (commitments, funding) => `${eurosInSentence(commitments, 'en')} promised, ${eurosInSentence(funding, 'en')} money`,
    toImport: 'Import a new file',
    toDeliveries: 'All deliveries',
  },
  ofArea: {
    title: (count) => (count === 0 ? 'Nothing stands out in these data.' : count === 1 ? 'Note: 1 point.' : `Note: ${count} points.`),
    age: (state, file, date, days) =>
      file === null || date === null || days === null
        ? state === 'missing'
          ? 'There are no figures yet.'
          : 'The figures do not come from a file.'
        : `${state === 'old' ? 'The figures are old' : 'The figures are recent'}: the newest file is ${file} of ${dateInTable(date)}${days === 0 ? ', today' : days === 1 ? ', 1 day ago' : `, ${days} days ago`}.`,
    all: 'All points of all areas',
  },
  failed: 'The quality cannot be shown.',
};
