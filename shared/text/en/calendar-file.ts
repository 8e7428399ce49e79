import { dateInSentence, eurosInSentence, percent } from '#shared/text/format.ts';
import type { CalendarFileTexts } from '#shared/text/nl/calendar-file.ts';

/** What stands in a calendar file, in English. */
export const calendarFileTexts: CalendarFileTexts = {
  name: 'Lange Adem',
  moment: (name, lastFor) =>
    lastFor === 0 ? name : lastFor === 1 ? `${name}: last decision for one cliff` : `${name}: last decision for ${lastFor} cliffs`,
  influence: (moment) => `Can still be influenced: ${moment}`,
  plan: (area) => `Implementation plan ends: ${area}`,
  planWhy: (horizon) => (horizon === null ? '' : `The promise runs until ${horizon}.`),
  momentOf: (name, area) => `${name} (${area})`,
  reportsOnly: 'This moment only reports; it repairs nothing.',
  lastForLead: 'After this the money comes too late for:',
  lateForLead: 'Late, but the next chance for:',
  cliffLine: (area, date, loss) => `- ${area}: ${loss} a year, until ${dateInSentence(date, 'en')}`,
  shortfallLine: (area, date, uncovered) => `- ${area}: ${uncovered} not paid after ${dateInSentence(date, 'en')}`,
  cliff: (area) => `Cliff: ${area}`,
  shortfall: (area) => `Shortfall: ${area}`,
  cliffLoss: (loss, share) => `${eurosInSentence(loss, 'en')} a year falls away, ${percent(share, 'en')} of the money.`,
  cliffUncovered: (uncovered) => `In the twelve months after it ${eurosInSentence(uncovered, 'en')} is not paid.`,
  cliffDecision: (name, date, passed) =>
    passed ? `The last decision was ${name}, ${dateInSentence(date, 'en')}.` : `Last decision: ${name}, ${dateInSentence(date, 'en')}.`,
  noDecision: 'Who decides on this is not known.',
  uncertain: 'This is uncertain: an end date was assumed, or an amount is unknown.',
  end: (scheme, area) => `Money ends: ${scheme}, ${area}`,
  commitmentEnd: (description, area) => `Commitment ends: ${description}, ${area}`,
  notice: (description, area) => `Last day to give notice: ${description}, ${area}`,
  noticeWhy: (months, date) =>
    `The notice period is ${months === 1 ? 'one month' : `${months} months`}, and the money runs until ${dateInSentence(date, 'en')}.`,
  apply: (scheme, area) => `Last day to apply: ${scheme}, ${area}`,
  report: (scheme, area) => `Last day to account: ${scheme}, ${area}`,
  reference: (reference) => `Reference ${reference}.`,
  sample: 'Illustrative data (Voorbeeldgegevens): the amounts are invented.',
  seenFrom: (at, lens) => `Worked out at reference date ${dateInSentence(at, 'en')}, lens ${lens}.`,
  lenses: { secured: 'secured', planned: 'planned', hoped: 'hoped' },
  loss: (cents) => eurosInSentence(cents, 'en'),
};
