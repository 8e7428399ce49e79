import type { picture as nlPicture, PictureTexts } from '#shared/text/nl/picture.ts';

export const pictureTexts: PictureTexts = {
  lines: 'Until when are the promises paid for?',
  linesOf: (area) => `${area}: until when are the promises paid for?`,
  yearsOf: (area) => `${area}: money and promises per year, in millions of euros`,
  dated: (at, lens, scenario, theme) =>
    `Reference date ${at}, lens ${lens}${theme === null ? '' : `, theme “${theme}”`}${scenario === null ? '' : `, with scenario “${scenario}”`}.`,
  lens: { secured: 'secured', planned: 'planned', hoped: 'hoped' },
  source: (store, files, changed, number) =>
    `Source: Lange Adem, ${store}${files === 0 ? '' : files === 1 ? ', 1 file' : `, ${files} files`}${changed === null ? '' : `, up to ${changed}`}. No. ${number}.`,
  labels: { own: '', sample: 'Illustrative data: all amounts are invented.', public: 'Public data, incomplete: commitments are missing.' },
  until: 'Paid until',
  now: 'a gap already',
  none: '–',
  states: {
    'no-data': 'no data yet',
    'no-commitments': 'no commitments',
    'gap-now': 'a gap already',
    until: 'paid until',
    covered: 'paid until',
  },
  granted: 'granted',
  budgeted: 'budgeted',
  hoped: 'requested or expected',
  gap: 'promised, not paid for',
  decision: 'last decision',
  passed: 'decision has passed',
  promised: 'promised',
  others: 'other schemes',
  yearText: (year, promised, gap) => `${year}: promised ${promised}, not paid for ${gap}.`,
};

export const picture: typeof nlPicture = {
  menu: 'Picture',
  menuOf: (what) => `Picture of ${what}`,
  copy: 'Copy as a picture',
  svg: 'Save as a drawing (SVG)',
  png: 'Save as a picture (PNG)',
  copied: 'The picture is on the clipboard.',
  notCopied: 'The clipboard takes no pictures here. Save the picture as a file.',
  saved: (file) => `${file} has been made.`,
  name: (what, at, ending) => `${what} ${at}.${ending}`,
  lines: 'Breath lines',
  line: 'the breath line',
  years: 'money and promises per year',
  lineName: (area) => `Breath line ${area}`,
  yearsName: (area) => `Years ${area}`,
};
