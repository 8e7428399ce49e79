import type { helpScreen as dutch } from '#shared/text/nl/help/screen.ts';

export const helpScreen: typeof dutch = {
  title: 'Help',
  headline: 'How does Lange Adem work?',
  intro: 'All of it is here on your computer; you need no internet.',
  search: 'Search the help',
  searchHelp: 'For instance cliff, reserve or import.',
  contents: 'Contents',
  found: (count) => (count === 0 ? 'Nothing found. Search for another word.' : count === 1 ? '1 piece found.' : `${count} pieces found.`),
  all: 'Show all',
};
