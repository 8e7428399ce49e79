import type { Decider, Lens, Severity } from '#shared/domain/words.ts';
import type { question as nl } from '#shared/text/nl/question.ts';

const lens: Record<Lens, string> = { secured: 'Secured', planned: 'Planned', hoped: 'Hoped' };
const lensMeaning: Record<Lens, string> = {
  secured: 'Only money that was granted.',
  planned: 'Money that was granted or budgeted.',
  hoped: 'Also money that was pledged, requested or expected.',
};
const decider: Record<Decider, string> = { national: 'State', provincial: 'province', municipal: 'municipality', other: 'other' };
const severity: Record<Severity, string> = { critical: 'critical', high: 'high', medium: 'medium', low: 'low' };

export const question: typeof nl = {
  bar: 'The question',
  lens: 'Lens',
  lensWord: lens,
  lensMeaning,
  at: 'Reference date',
  atHelp: 'For example 22-2-2027, 22 Feb 2027 or end 2026.',
  atToday: 'Today',
  horizon: 'Horizon',
  horizonHelp: 'The last year, for example 2040.',
  severity: 'Severity',
  severityWord: severity,
  all: 'all',
  decider: 'Decided by',
  deciderWord: decider,
  everyone: 'everyone',
  filter: 'Filter areas',
  clear: 'Show all areas',
  sort: 'Sort',
  sortedBy: 'By severity, then by date',
  sortAgain: 'Sort by severity again',
  orderKept: 'Order from before the change',
  dateRead: (long) => long,
  dateUnread: 'This is not a date. Write for example 22-2-2027.',
  horizonUnread: (from) => `Write a year from ${from}, for example 2040.`,
  hardness: 'Commitments',
};
