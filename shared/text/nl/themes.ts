import { dateInTable } from '#shared/text/format.ts';

/** One theme of the rows: the choice, the note over a screen, and the sums per theme. */
export const themes = {
  theme: 'Thema',
  all: 'alle',
  without: 'zonder thema',
  /** Over a screen that shows one theme. */
  under: (theme: string) => (theme === '' ? 'Alleen rijen zonder thema' : `Alleen het thema ${theme}`),
  underHelp: 'Alle rijen tellen mee bij het betalen. U ziet alleen wat van dit thema is.',
  leave: 'Toon alle thema’s',
  title: 'Per thema',
  intro: 'Wat valt weg bij de scholen, wat bij werk? Kies een thema om alles daarvan te zien.',
  columns: {
    theme: 'Thema',
    areas: 'Gebieden',
    loss: (until: string) => `Valt weg p.j., t/m ${dateInTable(until)}`,
    promised: (year: number) => `Beloofd in ${year}`,
    unpaid: 'Niet betaald',
    fte: 'Fte niet (helemaal) betaald',
  },
  unit: 'Bedragen × € 1.000.',
  foot: 'Wat is beloofd en niet betaald, telt op tot het geheel. Wat wegvalt niet: per gebied en thema is dat minstens nul.',
  together: 'Samen',
  show: (theme: string) => (theme === '' ? 'Toon de rijen zonder thema' : `Toon het thema ${theme}`),
  shown: 'getoond',
  unknown: '–',
};
