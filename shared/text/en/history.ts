import { dateInTable, eurosInSentence } from '#shared/text/format.ts';
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
  keys: 'Arrows up and down go along the steps, Enter shows what a step did.',
  detail: {
    close: 'Close',
    counts: { added: 'new', changed: 'changed', removed: 'removed' },
    rows: 'What changed',
    noRows: 'This step changed no row: it kept something, or set something.',
    columns: { what: 'What', before: 'Was', now: 'Became' },
    added: 'new',
    removed: 'gone',
    more: (shown, all) => `You see ${shown} of ${all} rows.`,
    all: (count) => `Show all ${count}`,
    effect: 'What it did to the figures',
    figures: ({ funding, commitments, gap }, from, to) => {
      const parts = [
        ...(funding === 0 ? [] : [`${eurosInSentence(Math.abs(funding), 'en')} ${funding > 0 ? 'more' : 'less'} money`]),
        ...(commitments === 0 ? [] : [`${eurosInSentence(Math.abs(commitments), 'en')} ${commitments > 0 ? 'more' : 'less'} promised`]),
        ...(gap === 0 ? [] : [`a gap that became ${eurosInSentence(Math.abs(gap), 'en')} ${gap > 0 ? 'larger' : 'smaller'}`]),
      ];
      return parts.length === 0
        ? 'No amount changed.'
        : `From ${from} to ${to}: ${parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`}.`;
    },
    question: (at, lens) => `Worked out with reference date ${dateInTable(at)} and lens ${lens}: before and after this step.`,
    severity: 'Severity of the area',
    noSeverity: 'no cliff',
    cliffs: 'Cliffs',
    noCliffs: 'No cliff came, went or moved.',
    undo: 'Take this step back',
    undone: (step) => `This step was taken back in step ${step}.`,
    failed: 'This step cannot be shown.',
  },
};
