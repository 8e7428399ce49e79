import type { MergeSide, MergeState } from '#shared/contracts/exchange.ts';
import type { ExchangedTable } from '#shared/contracts/exchange-file.ts';

/** Exchange between two installations: sending a file, and merging one. */
export const exchange = {
  headline: 'Uitwisselen met een andere Lange Adem',
  intro:
    'Eén bestand met de rijen van deze gebieden, hun hele geschiedenis, de ingelezen bestanden, het bewijs, en uw scenario’s en zinnen over deze gebieden. Een ander voegt het samen met het eigen bestand, en stuurt het terug als er iets is gewijzigd.',
  warning:
    'Alles gaat mee, ook namen en toelichtingen. Van een ingelezen bestand gaat het hele bestand mee, ook met rijen van andere gebieden.',
  make: 'Maak een uitwisselbestand',
  name: (store: string) => `${store}.adempak`,
  done: (file: string, rows: number) => `${file} is geschreven, met ${rows === 1 ? 'één rij' : `${rows} rijen`}.`,

  alsoHere: 'Ook een uitwisselbestand van een collega (.adempak): dat wordt samengevoegd.',
  title: 'Samenvoegen',
  merge: (file: string) => `Samenvoegen met ${file}`,
  inside: (store: string, areas: number) => `Uit ${store}, met ${areas === 1 ? 'één gebied' : `${areas} gebieden`}`,
  changedAt: (day: string) => `Laatst gewijzigd op ${day}`,
  needsStore: 'Open eerst het bestand waar dit bij moet komen, of maak een nieuw bestand.',
  toStart: 'Open of maak een bestand',
  reading: 'Wij lezen het bestand.',
  counts: (counts: { readonly [State in MergeState | 'unchanged']: number }) => {
    const parts = [
      [counts.new, 'nieuw'],
      [counts.changed, 'gewijzigd'],
      [counts.removed, 'weggehaald'],
      [counts.conflict, 'aan beide kanten gewijzigd'],
      [counts.unchanged, 'gelijk'],
    ] as const;
    return parts.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`])).join(', ');
  },
  nothing: 'Er is niets anders. U hebt alles al wat in dit bestand staat.',
  conflicts: (count: number) => (count === 1 ? 'Bij één rij moet u kiezen' : `Bij ${count} rijen moet u kiezen`),
  conflictsIntro:
    'Hier wijzigde u iets, en de ander iets anders. Kies per rij, of voor alle rijen tegelijk. Krijgen twee rijen dezelfde naam, dan houdt de rij die u kiest de naam; de andere krijgt er een nummer achter.',
  notShown: (count: number) =>
    `${count === 1 ? 'Eén rij staat' : `${count} rijen staan`} hier niet, het zijn er te veel. Een keuze voor alle rijen geldt ook daarvoor.`,
  allRows: 'Voor alle rijen',
  side: { store: 'Houd wat hier staat', file: 'Neem over uit het bestand' } satisfies Record<MergeSide, string>,
  sideOf: (label: string) => `Keuze voor ${label}`,
  undecided: 'Nog geen keuze',
  columns: { field: 'Veld', store: 'Hier', file: 'In het bestand' },
  by: (who: string, day: string) => `${who}, ${day}`,
  empty: 'leeg',
  wholeRow: 'De hele rij',
  namesake: (name: string) => `${name}: zo heet hier al een andere rij`,
  rowThere: 'staat er',
  rowGone: 'weggehaald',
  others: (count: number) => (count === 1 ? 'Eén rij zonder twijfel' : `${count} rijen zonder twijfel`),
  more: (count: number) => `En nog ${count}.`,
  state: { new: 'nieuw', changed: 'gewijzigd', removed: 'weggehaald', conflict: 'aan beide kanten gewijzigd' } satisfies Record<
    MergeState,
    string
  >,
  save: 'Voeg samen',
  open: (count: number) =>
    count === 1 ? 'Eén rij zonder keuze blijft zoals zij hier is.' : `${count} rijen zonder keuze blijven zoals ze hier zijn.`,
  nothingMerged: 'Er is niets veranderd: elke rij wacht nog op uw keuze.',
  merged: (file: string) => `${file} is samengevoegd.`,
  cancel: 'Doe niets',
  toOverview: 'Naar het overzicht',
  tables: {
    area: 'Gebied',
    scheme: 'Regeling',
    stream: 'Geldstroom',
    commitment: 'Verplichting',
    evidence: 'Bewijs',
    follow_up: 'Opvolging',
    moment: 'Besluitmoment',
    setting: 'Instelling',
    document_amounts: 'Bedragen volgens een document',
    scenario: 'Scenario',
    kept_state: 'Bewaarde stand',
    kept_sentence: 'Zin van een briefing',
    reading: 'Indeling van een bestand',
  } satisfies Record<ExchangedTable, string>,
  /** Fields of what is no row of the workbook. */
  fields: {
    name: 'Naam',
    decider: 'Wie beslist',
    rule: 'Wanneer',
    decides: 'Beslist',
    areaDay: 'Eigen dag',
    value: 'Waarde',
    owner: 'Eigenaar',
    status: 'Stand',
    raisedWith: 'Besproken met',
    note: 'Notitie',
    notedOn: 'Genoteerd op',
    dueOn: 'Afgesproken voor',
    address: 'Adres',
    page: 'Bladzijde',
    author: 'Gemaakt door',
    changes: 'Wijzigingen',
    keptAt: 'Bewaard op',
    referenceDate: 'Peildatum',
    lens: 'Lens',
    text: 'Zin',
    file: 'Bestand',
    mapping: 'Indeling',
    forgotten: 'Vergeten',
  } as Readonly<Record<string, string>>,

  tablesTold: (count: number) => (count === 1 ? 'van één tabel' : `van ${count} tabellen`),

  cli: {
    summary: {
      exchange: 'schrijft een uitwisselbestand: gebieden met hun geschiedenis, bronnen en bewijs',
      merge: 'voegt een uitwisselbestand samen met de opslag',
    },
    out: 'het uitwisselbestand dat wordt geschreven (eindigt op .adempak)',
    from: 'het uitwisselbestand',
    onConflict:
      'bij rijen die aan beide kanten zijn gewijzigd: ask (rij blijft, en wordt genoemd), newer (het bestand wint) of keep (de opslag blijft)',
    written: (file: string, rows: number, areas: number, kilobytes: string) =>
      `${file} is geschreven: ${rows} rijen van ${areas === 1 ? 'één gebied' : `${areas} gebieden`} (${kilobytes} kB).`,
    open: (count: number) =>
      count === 1
        ? 'Eén rij is aan beide kanten gewijzigd en bleef zoals zij is. Kies met --on-conflict newer of keep:'
        : `${count} rijen zijn aan beide kanten gewijzigd en bleven zoals ze zijn. Kies met --on-conflict newer of keep:`,
    conflict: (field: string, store: string, file: string) => `${field}: hier ${store}; in het bestand ${file}`,
    side: (value: string, who: string, at: string) => `${value} (${who}, ${at})`,
  },
};

export type ExchangeTexts = typeof exchange;
