import { dateInTable, eurosInSentence, percent } from '#shared/text/format.ts';

/** What was really spent beside the plan, per stream of an area. */
export const spending = {
  title: 'Besteding',
  scheme: 'Regeling',
  reference: 'Kenmerk',
  spent: 'Besteed',
  until: 'Besteed t/m',
  available: 'Beschikbaar',
  left: 'Nog te besteden',
  lastDay: 'Uiterlijk',
  perMonth: 'Nodig per maand',
  pace: 'Tempo per maand',
  handedBack: 'Gaat terug',
  none: 'Van geen geldstroom is bekend wat er is besteed. Vul bij Gegevens de kolommen Besteed en Besteed t/m in.',
  over: 'voorbij',
  unknown: '–',
  together: 'Samen',
  foot: 'Bedragen × € 1.000. Gaat terug: wat overblijft als het in dit tempo doorgaat. Besteding maakt de dekking nooit hoger.',
  note: (cents: number, count: number) =>
    `Gaat het besteden door in dit tempo, dan gaat ${eurosInSentence(cents, 'nl')} terug, van ${count === 1 ? 'één geldstroom' : `${count} geldstromen`}.`,
  lost: (index: number) => `Koopkracht kwijt, bij ${percent(index / 10_000, 'nl', index % 100 === 0 ? 0 : 2)} p.j.`,
  power: (index: number, year: number, funding: number, lost: number) =>
    `Stijgen lonen en prijzen ${percent(index / 10_000, 'nl', index % 100 === 0 ? 0 : 2)} per jaar, dan koopt de ${eurosInSentence(funding, 'nl')} van ${year} ${eurosInSentence(lost, 'nl')} minder dan nu.`,
  plan: (plan: string, horizon: number | null) =>
    horizon === null
      ? `Het uitvoeringsplan loopt t/m ${dateInTable(plan)}. Het jaar van de belofte is niet bekend.`
      : `Het uitvoeringsplan loopt t/m ${dateInTable(plan)}, de belofte t/m ${horizon}.`,
  planGap: (years: number) =>
    years <= 0 ? '' : `Voor ${years === 1 ? 'het laatste jaar' : `de laatste ${years} jaar`} is er nog geen plan.`,
};
