import { dateInTable } from '#shared/text/format.ts';
import type { themes as nl } from '#shared/text/nl/themes.ts';

export const themes: typeof nl = {
  theme: 'Theme',
  all: 'all',
  without: 'without a theme',
  under: (theme) => (theme === '' ? 'Only rows without a theme' : `Only the theme ${theme}`),
  underHelp: 'All rows count in who is paid from what. You see only what is of this theme.',
  leave: 'Show all themes',
  title: 'By theme',
  intro: 'What stops at the schools, what at work? Choose a theme to see all of it.',
  columns: {
    theme: 'Theme',
    areas: 'Areas',
    loss: (until) => `Falls away a year, to ${dateInTable(until)}`,
    promised: (year) => `Promised in ${year}`,
    unpaid: 'Not paid',
    fte: 'Fte not (fully) paid',
  },
  unit: 'Amounts × € 1,000.',
  foot: 'What is promised and not paid adds up to the whole. What falls away does not: by area and theme it is at least zero.',
  together: 'Together',
  show: (theme) => (theme === '' ? 'Show the rows without a theme' : `Show the theme ${theme}`),
  shown: 'shown',
  unknown: '–',
};
