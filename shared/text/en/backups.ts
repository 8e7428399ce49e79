import { dateInSentence, number } from '#shared/text/format.ts';
import type { backups as nl } from '#shared/text/nl/backups.ts';

export const backups: typeof nl = {
  title: 'Backups',
  intro: 'Lange Adem keeps copies of this file by itself: at closing and every day, when something has changed.',
  introBroken: 'Of this file backups were kept. You can put one back.',
  noStore: 'Open a file first: then you see its backups.',
  none: 'There is no backup yet. The first one comes when you close the file after something has changed.',
  noneBroken: 'Of this file no backup was found.',
  columns: { when: 'Kept on', step: 'Until step', size: 'Size', whole: 'Whole?', put: 'Put back' },
  when: (day, time) => `${dateInSentence(day, 'en')}, ${time}`,
  step: (step) => `step ${step}`,
  size: (bytes) =>
    bytes < 1_000_000 ? `${number(Math.max(1, Math.round(bytes / 1000)), 'en')} kB` : `${number(bytes / 1_000_000, 'en', 1)} MB`,
  checking: 'is being checked',
  whole: 'whole',
  broken: 'damaged',
  put: 'Put back',
  putOf: (when) => `Put the copy of ${when} back`,
  ask: {
    title: (when) => `Put the copy of ${when} back?`,
    replaces: (steps) =>
      steps <= 0
        ? 'Nothing in this file has changed since.'
        : `What changed after it (${steps === 1 ? '1 step' : `${steps} steps`}) is then no longer in this file.`,
    unknown: 'What changed after it is then no longer in this file.',
    kept: 'The file as it is now is kept first, as a backup or beside it. So you can go back again.',
    yes: 'Put back',
    no: 'Leave it',
  },
  busy: 'Putting back',
  done: (when, replaced) => `The copy of ${when} was put back.${replaced === null ? '' : ` The file before it is now called ${replaced}.`}`,
  readOnly: 'You can only read now: nothing can be put back as long as another window has this file.',
  copy: 'Make a copy now',
  copyName: (store) => `${store} – copy.adem`,
  copied: (file, size) => `${file} was written and checked (${size}).`,
  failed: (problem) => `The backup failed. ${problem} What was kept before stays.`,
  failedDo: 'Look at the backups',
};
