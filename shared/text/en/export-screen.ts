import type { exporting as dutch } from '#shared/text/nl/export-screen.ts';

export const exporting: typeof dutch = {
  title: 'Export',
  headline: 'An Excel summary that keeps calculating',
  intro: 'With the cliffs, the amounts per year and the sources. What you export can be imported again.',
  which: 'Which areas',
  all: 'All areas',
  some: 'Only these areas',
  question: (at, lens, horizon) => `Reference date ${at}, lens ${lens}, to ${horizon}. You change this in the overview.`,
  language: 'Language of the workbook',
  make: 'Export to Excel',
  name: (store, at) => `${store} – summary ${at}.xlsx`,
  done: (file) => `${file} has been written.`,
  open: 'Open it',
  template: 'Empty workbook',
  templateIntro: 'The form for municipalities: empty, with instructions and lists.',
  makeTemplate: 'Save the empty workbook',
  chooseOne: 'Choose at least one area.',
};
