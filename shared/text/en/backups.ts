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
  howMany: 'How many copies are kept',
  howManyHelp: 'A number from 1 to 1,000. With the next copy the oldest beyond this number go.',
  howManyUnread: 'Type a whole number from 1 to 1,000, such as 10.',
  where: 'Where the copies are',
  usual: 'This is the usual folder, beside the files of the program.',
  away: (folder) => `The chosen folder ${folder} is not there now. Until it is, the copies go to the usual folder above.`,
  choose: 'Choose another folder',
  chooseUsual: 'Back to the usual folder',
  inApp: 'In the browser you cannot choose a folder. You can in the app on your computer, or your administrator fixes one.',
  noShare: 'A network address (which begins with \\\\) is not possible.',
  stays: 'Copies that are there already stay in the folder before.',
  settingsSaved: (kept, folder) => `Saved: ${kept === 1 ? '1 copy is kept' : `${number(kept, 'en')} copies are kept`}, in ${folder}.`,
  failed: (problem) => `The backup failed. ${problem} What was kept before stays.`,
  failedDo: 'Look at the backups',
};
