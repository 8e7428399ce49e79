import type { settings as dutch } from '#shared/text/nl/settings.ts';

export const settings: typeof dutch = {
  title: 'Settings',
  headline: 'Settings',
  language: 'Language',
  theme: 'Light or dark',
  themes: { system: 'Like the system', light: 'Light', dark: 'Dark' },
  about: 'About this program',
  version: (version) => `Lange Adem ${version}. Licence: EUPL 1.2.`,
  account: (who) => `Changes are in the name of ${who}.`,
};
