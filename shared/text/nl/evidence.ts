import type { EvidenceKind, EvidenceState } from '#shared/contracts/evidence.ts';

/** Documents that prove a row. */
export const evidence = {
  title: 'Bewijs',
  none: 'Nog geen bewijsstuk bij deze rij.',
  named: (text: string) => `De rij noemt: ${text}`,
  list: 'Bewijsstukken',
  kind: { copy: 'kopie in dit bestand', file: 'bestand op zijn plaats', address: 'webadres' } satisfies Record<EvidenceKind, string>,
  place: (folder: string) => `in de map ${folder}`,
  /** A bare number is a page; anything else says itself what it is. */
  page: (page: string) => (/^[\d–-]+$/.test(page) ? `blz. ${page}` : page),
  state: {
    whole: '',
    missing: 'Het bestand is er niet meer.',
    changed: 'Het bestand is gewijzigd sinds het is toegevoegd.',
    'not-looked-at': '',
    'on-share': 'Op een netwerkschijf: niet nagekeken.',
  } satisfies Record<EvidenceState, string>,
  look: 'Kijk na',
  lookLabel: (name: string) => `Kijk ${name} na`,
  asItWas: 'Het bestand is zoals het was.',
  notHere: 'Toegevoegd op een andere computer: hier niet nagekeken.',
  by: (who: string, day: string) => `${who}, ${day}`,
  add: 'Voeg bewijs toe',
  addCopy: 'Kies een bestand en bewaar een kopie',
  addFile: 'Verwijs naar een bestand op zijn plaats',
  addAddress: 'Voeg het webadres toe',
  address: 'Webadres',
  addressHelp: 'Begint met https:// of http://. Lange Adem opent het nooit vanzelf.',
  addressUnread: 'Dit is geen webadres. Begin met https:// of http://.',
  pageField: 'Bladzijde of artikel (mag leeg)',
  save: 'Bewaar een kopie…',
  saveLabel: (name: string) => `Bewaar een kopie van ${name}`,
  saved: (file: string) => `${file} is geschreven.`,
  copyAddress: 'Kopieer het adres',
  copied: 'Het adres is gekopieerd.',
  remove: 'Haal weg',
  removeLabel: (name: string) => `Haal ${name} weg`,
  added: (name: string) => `${name} hoort nu bij deze rij.`,
  removed: (name: string) => `${name} is weggehaald.`,
  filter: 'Bewijs',
  without: 'zonder bewijs',
  withDocument: 'met bewijs',
  onlyWithout: 'Alleen cijfers zonder bewijs',
  unproven: (count: number, all: number) => `${count} van ${all} rijen zonder bewijs`,
  /** Documents that are gone or changed. */
  faults: (count: number) => (count === 1 ? 'Eén bewijsstuk is weg of gewijzigd' : `${count} bewijsstukken zijn weg of gewijzigd`),
  fault: (row: string, name: string, state: string) => `${row}: ${name}. ${state}`,
  step: {
    added: (name: string, row: string) => `Bewijs ${name} bij ${row}`,
    removed: (name: string, row: string) => `Bewijs ${name} weg bij ${row}`,
  },
};

export type EvidenceTexts = typeof evidence;
