import type { history as dutch } from '#shared/text/nl/history.ts';

export const history: typeof dutch = {
  title: 'History',
  headline: 'Everything that changed, and by whom',
  intro: 'Each change is one step. You can take back any step; that is kept too.',
  empty: 'Nothing has changed yet.',
  kind: {
    create: 'File made',
    import: 'Imported',
    sample: 'Illustrative data loaded',
    public: 'Public data loaded',
    edit: 'Changed by hand',
    settings: 'Setting changed',
    undo: 'Taken back',
    restore: 'Restored from a backup',
    merge: 'Merged',
  },
  by: (who) => who,
  undone: (step) => `taken back in step ${step}`,
  takesBack: (step) => `takes back step ${step}`,
  step: (id) => `Step ${id}`,
  rows: ({ added, changed, removed }) =>
    [
      ...(added > 0 ? [`${added} new`] : []),
      ...(changed > 0 ? [`${changed} changed`] : []),
      ...(removed > 0 ? [`${removed} removed`] : []),
    ].join(', ') || 'no rows',
  repaired: (count) => (count === 1 ? '1 cell repaired when it was read' : `${count} cells repaired when it was read`),
  repairedCell: (cell, seen, value) =>
    `${cell}: the file said ${seen === '' ? 'nothing' : `“${seen}”`}, read as ${value === '' ? 'empty' : `“${value}”`}`,
  moreRepaired: (count) => `and ${count} more`,
  undo: 'Take back this step',
  columns: { when: 'Time', what: 'What', who: 'Who', rows: 'Rows', undo: 'Take back' },
  kept: (count) => (count === 1 ? '1 field was changed later and stays.' : `${count} fields were changed later and stay.`),
};
