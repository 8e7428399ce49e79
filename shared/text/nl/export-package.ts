/** What the description of a data package says, in Dutch and, beside it, in English. */
export const packageTexts = {
  title: 'Lange Adem: geldstromen en verplichtingen per gebied',
  description: 'Geldstromen, verplichtingen en gebieden zoals zij zijn ingevoerd, en wat eruit volgt per gebied en jaar.',
  files: {
    streams: 'geldstromen',
    commitments: 'verplichtingen',
    areas: 'gebieden',
    schemes: 'regelingen',
    years: 'jaren',
    documents: 'bewijs',
  },
  schemes: 'Regelingen',
  years: {
    title: 'Per gebied en jaar',
    columns: { area: 'Gebied', year: 'Jaar', funding: 'Geld', commitments: 'Beloofd', gap: 'Niet betaald', coverage: 'Dekking' },
    meaning: {
      area: 'De naam van het gebied.',
      year: 'Het kalenderjaar.',
      funding: 'Het geld dat onder de lens telt, in euro’s.',
      commitments: 'Wat is beloofd en telt, in euro’s.',
      gap: 'Wat daarvan niet betaald is, in euro’s.',
      coverage: 'Het deel van de beloften dat betaald is, van 0 tot 1; leeg als niets is beloofd.',
    },
  },
  documents: {
    title: 'Bewijs',
    columns: {
      ...{ area: 'Gebied', table: 'Tabel', line: 'Regel', row: 'Rij', kind: 'Soort', name: 'Naam', page: 'Bladzijde', address: 'Webadres' },
      ...{ bytes: 'Grootte', sha256: 'SHA-256' },
    },
    meaning: {
      area: 'De naam van het gebied.',
      table: 'De tabel van dit pakket waar de rij in staat die het stuk bewijst.',
      line: 'De hoeveelste rij van die tabel, geteld vanaf 1 onder de kopregel.',
      row: 'De regeling van de geldstroom, of de omschrijving van de verplichting.',
      kind: 'Hoe het stuk is bewaard: als kopie, als bestand op zijn plaats, of als webadres.',
      name: 'De naam van het bestand of van de pagina.',
      page: 'De bladzijde of het artikel, zoals ingevuld.',
      address: 'Het webadres; leeg bij een bestand.',
      bytes: 'De grootte van het bestand in bytes; leeg bij een webadres.',
      sha256: 'De controlesom van het bestand; leeg bij een webadres.',
    },
    kinds: { copy: 'kopie', file: 'bestand', address: 'webadres' },
  },
  readme: `# Gegevenspakket van Lange Adem

Elke tabel is een CSV-bestand (UTF-8, komma’s, punt in getallen). \`datapackage.json\` beschrijft elke kolom, in het Nederlands en Engels.

**Open een tabel niet met een dubbele klik.** Lees hem in als tekst: in Excel met Gegevens > Uit tekst/CSV, of in R, Python of een ander programma. Teksten staan er precies zoals zij zijn ingevoerd. Een cel die begint met =, +, - of @ is dus gewoon tekst, maar een spreadsheet kan hem als formule lezen. Voor mensen is er de Excel-samenvatting: daarin wordt tekst nooit een formule.

Gebieden, geldstromen en verplichtingen kunnen zonder verlies weer worden ingelezen in Lange Adem. Regelingen en jaren volgen daaruit; in regelingen staat ook wat bekend is van een regeling waar geen geldstroom bij hoort. Bewijs noemt de stukken bij de rijen; de stukken zelf zitten niet in dit pakket.
`,
  unknown: 'Leeg is geen bedrag. “p.m.” is een bedrag dat bestaat, maar niet bekend is; het telt niet als nul.',
};

export type PackageTexts = typeof packageTexts;
