/** What stands in a picture that leaves, and in the menu that makes it. */
export const pictureTexts = {
  lines: 'Tot wanneer zijn de beloften betaald?',
  linesOf: (area: string) => `${area}: tot wanneer zijn de beloften betaald?`,
  yearsOf: (area: string) => `${area}: geld en beloften per jaar, in miljoenen euro’s`,
  dated: (at: string, lens: string, scenario: string | null, theme: string | null) =>
    `Peildatum ${at}, lens ${lens}${theme === null ? '' : `, thema “${theme}”`}${scenario === null ? '' : `, met scenario “${scenario}”`}.`,
  lens: { secured: 'zeker', planned: 'gepland', hoped: 'gehoopt' },
  source: (store: string, files: number, changed: string | null, number: string) =>
    `Bron: Lange Adem, ${store}${files === 0 ? '' : files === 1 ? ', 1 bestand' : `, ${files} bestanden`}${changed === null ? '' : `, bijgewerkt t/m ${changed}`}. Nr. ${number}.`,
  labels: {
    own: '',
    sample: 'Voorbeeldgegevens: alle bedragen zijn verzonnen.',
    public: 'Openbare gegevens, onvolledig: verplichtingen ontbreken.',
  },
  until: 'Betaald t/m',
  now: 'nu al een gat',
  none: '–',
  /** A day follows where there is one. */
  states: {
    'no-data': 'nog geen gegevens',
    'no-commitments': 'geen verplichtingen',
    'gap-now': 'nu al een gat',
    until: 'betaald t/m',
    covered: 'betaald t/m',
  },
  granted: 'beschikt',
  budgeted: 'begroot',
  hoped: 'aangevraagd of verwacht',
  gap: 'beloofd, niet betaald',
  decision: 'laatste besluit',
  passed: 'besluit is voorbij',
  promised: 'beloofd',
  others: 'overige regelingen',
  yearText: (year: number, promised: string, gap: string) => `${year}: beloofd ${promised}, niet betaald ${gap}.`,
};

export type PictureTexts = typeof pictureTexts;

/** The menu beside a picture. */
export const picture = {
  menu: 'Plaatje',
  menuOf: (what: string) => `Plaatje van ${what}`,
  copy: 'Kopieer als plaatje',
  svg: 'Bewaar als tekening (SVG)',
  png: 'Bewaar als plaatje (PNG)',
  copied: 'Het plaatje staat op het klembord.',
  notCopied: 'Het klembord neemt hier geen plaatjes aan. Bewaar het plaatje als bestand.',
  saved: (file: string) => `${file} is gemaakt.`,
  name: (what: string, at: string, ending: string) => `${what} ${at}.${ending}`,
  lines: 'Ademlijnen',
  line: 'de ademlijn',
  years: 'geld en beloften per jaar',
  lineName: (area: string) => `Ademlijn ${area}`,
  yearsName: (area: string) => `Jaren ${area}`,
};
