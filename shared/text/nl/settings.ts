/** Choices of this machine. */
export const settings = {
  title: 'Instellingen',
  headline: 'Instellingen',
  language: 'Taal',
  theme: 'Licht of donker',
  themes: { system: 'Als het systeem', light: 'Licht', dark: 'Donker' },
  about: 'Over dit programma',
  version: (version: string) => `Lange Adem ${version}. Licentie: EUPL 1.2.`,
  account: (who: string) => `Wijzigingen staan op naam van ${who}.`,
};
