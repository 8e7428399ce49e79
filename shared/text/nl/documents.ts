import { dateInSentence, dateInTable, euros } from '#shared/text/format.ts';

/** Documents that state other amounts of the same row. */
export const documents = {
  title: 'Documenten die elkaar tegenspreken',
  intro: 'Deze documenten noemen een ander bedrag voor dezelfde rij. Het nieuwste formele besluit telt. U kunt anders kiezen.',
  columns: { row: 'Rij', document: 'Document', decided: 'Vastgesteld', amounts: 'Bedragen', counts: 'Telt' },
  noDecision: 'geen formeel besluit',
  decided: (day: string) => dateInTable(day),
  cameOn: (day: string) => `ingelezen op ${dateInTable(day)}`,
  amount: (year: string, cents: number | null) =>
    `${year === 'total' ? 'hele looptijd' : year}: ${cents === null ? 'onbekend' : euros(cents, 'nl')}`,
  saysNothing: 'noemt geen bedrag',
  counts: 'telt',
  choose: 'Laat dit tellen',
  chooseOf: (file: string, row: string) => `Laat ${file} tellen voor ${row}`,
  chosen: (file: string) => `${file} telt nu voor deze rij`,
  more: (count: number) => `en nog ${count} rijen`,
  step: (file: string, row: string) => `Bedragen van ${row} volgens ${file}`,
  // On the import screen.
  decidedOn: 'Vastgesteld op',
  decidedHelp: 'De dag van het formele besluit. Leeg betekent: er is geen besluit. Bij tegenspraak telt het nieuwste besluit.',
  decidedSeen: (place: string, seen: string) => `Wij lazen dit in ${place}: ‘${seen}’.`,
  savedOn: (day: string) => `Het bestand is bewaard op ${dateInSentence(day, 'nl')}. Is dat de dag van het besluit?`,
  savedOnAnswer: (day: string) => `Neem ${dateInSentence(day, 'nl')} over`,
  inPreview: {
    file: (store: string, file: string) => `Dit bestand telt (${file}). ${store} zegt iets anders.`,
    store: (store: string, file: string) => `${store} blijft tellen. Dit bestand zegt iets anders (${file}).`,
  },
  withDay: (file: string, day: string | null) =>
    `${file} (${day === null ? 'geen formeel besluit' : `vastgesteld op ${dateInTable(day)}`})`,
  dayOnly: (day: string | null) => (day === null ? 'geen formeel besluit' : `vastgesteld op ${dateInTable(day)}`),
};
export type DocumentTexts = typeof documents;
