import type { FollowUpStatus, Standing } from '#shared/domain/follow-up.ts';
import { dateInTable, eurosInSentence } from '#shared/text/format.ts';
import type { followUp as nl } from '#shared/text/nl/follow-up.ts';

const status: Record<FollowUpStatus, string> = { seen: 'seen', raised: 'raised', repaired: 'repaired', accepted: 'accepted' };
const standing: Record<Standing, string> = {
  reopened: 'open again',
  new: 'new',
  seen: 'seen',
  raised: 'raised',
  gone: 'gone from the figures',
  accepted: 'accepted',
  repaired: 'repaired',
  passed: 'date has passed',
};
const amount = (cents: number, isShortfall: boolean) => `${eurosInSentence(cents, 'en')} ${isShortfall ? 'unpaid' : 'a year'}`;
const cliffs = (count: number) => (count === 1 ? '1 cliff' : `${count} cliffs`);

export const followUp: typeof nl = {
  title: 'Open actions',
  headline: (open, late) => {
    if (open === 0) return 'No action is open.';
    const start = open === 1 ? '1 action is open' : `${open} actions are open`;
    if (late === 0) return `${start}. None of them is late.`;
    return late === open ? `${start}, and ${open === 1 ? 'it is' : 'all are'} late.` : `${start}, of which ${late} late.`;
  },
  intro: 'By owner: what must be done about each cliff, and before when. What is late comes first.',
  late: {
    start: 'Late',
    rest: 'means: the day that was agreed, or else the last decision that could repair the cliff, lies before the reference date.',
  },
  underScenario: 'This is about your rows as they are. The scenario does not count here.',
  themeOnly: 'This cliff exists within this theme only. You can follow up what stands in all rows of the area.',
  scenarioOnly: 'This cliff exists in the scenario only. You can follow up what stands in your own rows.',
  filter: { owner: 'Owner', standing: 'Status', area: 'Area', everyone: 'everyone', open: 'open', all: 'everything', everywhere: 'all' },
  nobody: 'Without an owner',
  ofOwner: (count, late, cents) =>
    [cliffs(count), ...(late > 0 ? [`${late} late`] : []), ...(cents > 0 ? [`${eurosInSentence(cents, 'en')} a year`] : [])].join(' · '),
  sumHelp: 'With each owner the largest loss of each area counts only: losses of one area may overlap.',
  none: 'With this choice there is nothing to do.',
  columns: {
    due: 'Before',
    area: 'Area',
    cliff: 'Cliff',
    thousands: 'Amount',
    amount: 'Amount, m',
    severity: 'Severity',
    standing: 'Status',
    note: 'Agreed',
    open: 'Open',
  },
  isLate: 'late',
  promised: 'agreed',
  decision: 'last decision',
  noDue: 'no day',
  after: (date, lines) => [`after ${dateInTable(date)}`, ...lines].join(', '),
  shortfall: 'shortfall without a cliff',
  unknownDate: 'day unknown',
  open: 'View',
  openOf: (area, date) => `View ${area}${date === null ? '' : `, ${dateInTable(date)}`}`,
  raisedWith: (who) => `with ${who}`,
  standing,
  status,
  keys: 'Arrows up and down go along the actions, Enter opens.',
  shown: (count) => (count === 0 ? 'No actions.' : count === 1 ? '1 action.' : `${count} actions.`),
  toCliffs: 'All cliffs',
  incompletePublic: {
    start: 'Public data, incomplete.',
    rest: 'You see where money ends. What was promised is not public.',
  },
  cli: {
    summary: 'shows who still has to do something about which cliff, and before when',
    owner: 'only what is of this owner',
    all: 'also what is repaired, accepted or past',
  },
  failed: 'The actions cannot be shown.',

  step: 'Who follows this up',
  says: {
    new: 'Nobody has agreed on anything here yet.',
    reopened: (noted, date, cents, isShortfall) =>
      `On ${dateInTable(noted)} this was called repaired, but the figures still have it: ${isShortfall ? '' : 'gone '}after ${dateInTable(date)}, ${amount(cents, isShortfall)}. That is why it is open again.`,
    moved: (before, now) => `When this was noted it was after ${dateInTable(before)}; now it is after ${dateInTable(now)}.`,
    otherAmount: (before, now, isShortfall) => `It was ${amount(before, isShortfall)} then; it is ${amount(now, isShortfall)} now.`,
    gone: 'The figures no longer have this cliff. Was it repaired? Then set its status to repaired.',
    repaired: 'The figures confirm it: this cliff is no longer there.',
    passed: (date) => `The cliff of ${dateInTable(date)} lies before the reference date. The figures no longer say anything about it.`,
    was: (date, cents, isShortfall) => `It was: after ${dateInTable(date)}, ${amount(cents, isShortfall)}.`,
    late: (date) => `The day on which this had to be done, ${dateInTable(date)}, has passed.`,
  },
  fields: {
    status: 'Status',
    owner: 'Owner',
    ownerHelp: 'Who sees to it that something happens.',
    raisedWith: 'Raised with',
    raisedWithHelp: 'A name or an organisation, such as BZK.',
    raisedWithMissing: 'Write with whom you raised this.',
    notedOn: 'Date',
    notedOnHelp: 'The day of what was agreed.',
    dueOn: 'Done before',
    dueOnHelp: 'May be empty: the last decision counts then.',
    dateUnread: 'This is not a date. Write for instance 22-2-2027.',
    understood: (date) => `Read as ${dateInTable(date)}.`,
    note: 'Agreed',
    save: 'Save',
    clear: 'Clear',
    edit: 'Note',
    change: 'Change',
    cancel: 'Leave it',
    saved: 'Saved.',
    savedReopened: 'Saved. The figures still have this cliff, so it stays open.',
    cleared: 'Cleared.',
    readOnly: 'You can only read: following up is not possible now.',
  },
};
