/** Why a file was understood as it was. */
export const reading = {
  header: (header: string) => `kop '${header}'`,
  headerLike: (header: string) => `kop '${header}' lijkt op een bekende kop`,
  noHeader: 'geen kop',
  byMapping: 'zo aangewezen',
  yearHeader: (header: string) => `kop '${header}' is een jaar`,
  areas: (known: number, all: number) => `${known} van ${all} waarden zijn bekende gebieden`,
  amounts: (known: number, all: number) => `${known} van ${all} waarden zijn bedragen`,
  dates: (known: number, all: number) => `${known} van ${all} waarden zijn datums`,
  words: (known: number, all: number) => `${known} van ${all} waarden zijn woorden van de lijst`,
  filled: (filled: number) => `${filled} gevulde cellen`,
  unknownHeader: (header: string) => `kop '${header}' is niet bekend`,
  otherKind: 'hoort niet bij dit soort tabel',
  twice: 'een andere kolom heeft dit veld al',
  otherMeasure: (year: number) => `voor ${year} telt een andere kolom (bijgesteld gaat voor begroting, raming en realisatie)`,
  otherFlow: 'baten tellen bij geldstromen, lasten bij verplichtingen; deze kolom niet',
  sumOfYears: 'som van de jaren',
  otherValues: (header: string) => `onder kop '${header}' staat iets anders`,
  saysOfRows: {
    unit: 'zegt per rij de eenheid',
    flow: 'zegt per rij of het lasten of baten zijn',
    favour: 'zegt per bedrag of het voordelig of nadelig is',
  },
  labels: 'teksten zonder kop naast de bedragen',
  signStated: (text: string) => `boven de tabel staat: ${text}`,
  signAllNegative: 'alle bedragen zijn negatief',
  signLetters: 'V is voordelig, N is nadelig',
  signNone: 'hier staan gebieden, geen inkomsten of uitgaven',
  signUsual: { income: 'geldstromen zijn inkomsten', expense: 'verplichtingen zijn uitgaven' },
};

export type ReadingTexts = typeof reading;
