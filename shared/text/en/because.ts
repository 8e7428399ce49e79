import type { MonthRange } from '#shared/domain/results.ts';
import type { Decider, Severity } from '#shared/domain/words.ts';
import { dateInSentence, euros, monthInSentence, percent } from '#shared/text/format.ts';
import type { because as dutch, flags as dutchFlags } from '#shared/text/nl/because.ts';

const severity: Record<Severity, string> = { critical: 'critical', high: 'high', medium: 'medium', low: 'low' };
const decider: Record<Decider, string> = {
  national: 'the national government',
  provincial: 'the province',
  municipal: 'the municipality',
  other: 'another body',
};
const amount = (cents: number) => euros(cents, 'en');
const day = (date: string | number | undefined) => dateInSentence(String(date), 'en');
const months = (count: number) => (count === 1 ? '1 month' : `${count} months`);
const range = ({ from, to }: MonthRange) => `${monthInSentence(from, 'en')} to ${monthInSentence(to, 'en')}`;

export const because: typeof dutch = {
  loss: ({ before, after, lines, sum, areaLoss, lossPerYear, areaBefore, share }) => {
    const each = lines.map((line) => `${line.scheme} goes from ${amount(line.before)} to ${amount(line.after)}`).join('; ');
    const replaced = areaLoss < sum ? ` Other money makes up for a part: the area loses ${amount(lossPerYear)}.` : '';
    return (
      `${each} (${range(before)} against ${range(after)}).${replaced} ` +
      `That is ${amount(lossPerYear)} a year, ${percent(share, 'en')} of the ${amount(areaBefore)} that the area had.`
    );
  },
  shortfall: ({ window, gap, gapBefore, explained, excess, commitments, share }) => {
    const known = [
      ...(gapBefore > 0 ? [`${amount(gapBefore)} was there already`] : []),
      ...(explained > 0 ? [`${amount(explained)} comes from a cliff`] : []),
    ];
    return (
      `From ${range(window)} ${amount(gap)} is not paid${known.length > 0 ? `; ${known.join(' and ')}` : ''}. ` +
      `The shortfall is ${amount(excess)}: ${percent(share, 'en')} of the ${amount(commitments)} promised in those months.`
    );
  },
  uncovered: ({ window, gap, uncovered, legalUncovered }) => {
    if (uncovered === 0) return `From ${range(window)} this leaves nothing unpaid.`;
    const legal = legalUncovered > 0 ? `, of which ${amount(legalUncovered)} is legally binding` : '';
    const whole = gap > uncovered ? ` The whole gap is then ${amount(gap)}.` : '';
    return `From ${range(window)} this leaves ${amount(uncovered)} unpaid${legal}.${whole}`;
  },
  severity: ({ severity: word, withinMonths, share, legalUncovered, promisesHold }) => {
    if (word === 'low') return 'Severity: low. No stricter rule holds.';
    const why = legalUncovered && word !== 'medium' ? 'a legally binding commitment is left unpaid' : `it is ${percent(share, 'en')}`;
    const hold = promisesHold ? ' What is promised stays paid: the severity is then at most medium.' : '';
    return `Severity: ${severity[word]}. It lies within ${withinMonths ?? 0} months of the reference date and ${why}.${hold}`;
  },
  decision: ({ decider: who, line, leadMonths, notice, latestDay, decision, nextDecision }) => {
    const why =
      notice !== null && notice.months === leadMonths
        ? `the notice period of ${notice.description} is ${months(leadMonths)}`
        : `such a decision takes ${months(leadMonths)}`;
    const about = line === null ? '' : ` on ${line}`;
    const first = `Here ${decider[who]} decides${about}, by ${day(latestDay)} at the latest: ${why}.`;
    if (decision === null) return `${first} We know of no decision moment.`;
    if (!decision.passed) return `${first} The last moment is ${decision.name}, ${day(decision.date)}.`;
    const next =
      nextDecision === null ? '' : ` The first chance now is ${nextDecision.name}, ${day(nextDecision.date)}: too late for this cliff.`;
    return `${first} The last moment was ${decision.name}, ${day(decision.date)}.${next}`;
  },
  application: ({ windows }) => {
    const each = windows.map(({ scheme, applyBefore }) => `${scheme} until ${day(applyBefore)}`);
    return `Applying for the next term is still possible: ${each.join('; ')}.`;
  },
  matching: ({ matches }) =>
    matches
      .map(({ scheme, matched, falls, goesOn }) =>
        falls === 'matched'
          ? `${scheme} matches ${matched}. ${matched} falls away; ${scheme} still brings ${amount(goesOn)} a year after that and may go with it.`
          : `${scheme} falls away, and matches ${matched}. That still brings ${amount(goesOn)} a year, and may lapse without the money that matches it.`,
      )
      .join(' '),
};

export const flags: typeof dutchFlags = {
  'amount-outside-term': ({ label, year }) => `${label}: the amount of ${year} lies outside the term. It does count.`,
  'amount-unknown': ({ label, year }) => `${label}: the amount of ${year} is unknown. It does not count as zero.`,
  'earmark-unknown': ({ label }) => `${label}: not known whether the money is earmarked. It counts as free money.`,
  'end-assumed': ({ label, end }) => `${label}: there is no end date. We assume ${day(end)}, the last year with an amount.`,
  'no-amount': ({ label }) => `${label}: there is no amount. The row does not count.`,
  'notice-unknown': ({ label }) => `${label}: the notice period is unknown. We count 0 months.`,
  'possible-duplicate': ({ label }) => `${label}: there is a second row like it. See whether the amount is counted twice.`,
  'scheme-conflict': ({ label }) => `${label}: this row says something else of the scheme than what counts.`,
  'scheme-without-money': ({ label, scheme }) => `${label}: ${scheme} has no money here that counts. Free money has to pay this.`,
  'structural-with-end': ({ label, end }) => `${label}: structural money that ends on ${day(end)}. It counts as incidental.`,
  'total-differs': ({ label, total, sum }) =>
    `${label}: the total is ${amount(Number(total))}, the years add up to ${amount(Number(sum))}. The years count.`,
  'total-without-term': ({ label }) => `${label}: a total amount without a start or an end. Fill in the dates, then it counts.`,
  'years-missing': ({ label, year, end }) => `${label}: runs to ${day(end)}, but from ${year} on there is no amount. Those years are zero.`,
};
