import type { Decider, Lens, Severity } from '#shared/domain/words.ts';

const lens: Record<Lens, string> = { secured: 'Zeker', planned: 'Gepland', hoped: 'Gehoopt' };
const lensMeaning: Record<Lens, string> = {
  secured: 'Alleen geld dat is beschikt.',
  planned: 'Geld dat is beschikt of begroot.',
  hoped: 'Ook geld dat is toegezegd, aangevraagd of verwacht.',
};
const decider: Record<Decider, string> = { national: 'Rijk', provincial: 'provincie', municipal: 'gemeente', other: 'ander' };
const severity: Record<Severity, string> = { critical: 'kritiek', high: 'hoog', medium: 'midden', low: 'laag' };

/** The bar with the question: which day, how far, what counts, what is shown. */
export const question = {
  bar: 'De vraag',
  lens: 'Lens',
  lensWord: lens,
  lensMeaning,
  at: 'Peildatum',
  atHelp: 'Bijvoorbeeld 22-2-2027, 22 feb 2027 of eind 2026.',
  atToday: 'Vandaag',
  horizon: 'Horizon',
  horizonHelp: 'Het laatste jaar, bijvoorbeeld 2040.',
  severity: 'Ernst',
  severityWord: severity,
  all: 'alle',
  decider: 'Besluit door',
  deciderWord: decider,
  everyone: 'iedereen',
  filter: 'Filter gebieden',
  clear: 'Toon alle gebieden',
  sort: 'Sorteer',
  sortedBy: 'Op ernst, dan op datum',
  sortAgain: 'Sorteer opnieuw op ernst',
  orderKept: 'Volgorde van vóór de wijziging',
  dateRead: (long: string) => long,
  dateUnread: 'Dit is geen datum. Schrijf bijvoorbeeld 22-2-2027.',
  horizonUnread: (from: number) => `Schrijf een jaar vanaf ${from}, bijvoorbeeld 2040.`,
  hardness: 'Verplichtingen',
};
