/** The help screen around the guide. */
export const helpScreen = {
  title: 'Hulp',
  headline: 'Hoe werkt Lange Adem?',
  intro: 'Alles staat hier op uw computer; u hebt geen internet nodig.',
  search: 'Zoek in de hulp',
  searchHelp: 'Bijvoorbeeld klif, reserve of inlezen.',
  contents: 'Inhoud',
  found: (count: number) =>
    count === 0 ? 'Niets gevonden. Zoek op een ander woord.' : count === 1 ? '1 stuk gevonden.' : `${count} stukken gevonden.`,
  all: 'Toon alles',
};
