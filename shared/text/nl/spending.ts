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
  /** Area beside area. */
  all: {
    title: 'Besteding per gebied',
    failed: 'De besteding kan niet worden getoond.',
    door: 'Besteding per gebied',
    headline: (left: number, count: number, day: string | null, until: number) =>
      day === null
        ? 'Er is geen geld bekend dat nog besteed moet worden.'
        : `Er moet nog ${eurosInSentence(left, 'nl')} worden besteed, in ${count === 1 ? 'één gebied' : `${count} gebieden`}${
            until === left ? '' : `; ${eurosInSentence(until, 'nl')} daarvan`
          } t/m ${dateInTable(day)}.`,
    intro:
      'Per gebied: wat er nog moet worden besteed vóór het geld zijn laatste dag heeft. Het gaat om geldstromen waarvan u hebt opgegeven wat is besteed. Waarom? toont ze.',
    back: (back: number, missed: number) =>
      [
        ...(back > 0 ? [`Gaat het besteden door in dit tempo, dan gaat ${eurosInSentence(back, 'nl')} terug.`] : []),
        ...(missed > 0 ? [`Van geld met een voorbije laatste dag bleef ${eurosInSentence(missed, 'nl')} over.`] : []),
      ].join(' '),
    columns: {
      name: 'Gebied',
      left: 'Nog te besteden',
      firstDay: 'Eerste laatste dag',
      leftUntilFirstDay: 'Waarvan t/m die dag',
      perMonth: 'Nodig per maand',
      pace: 'Tempo per maand',
      handedBack: 'Gaat terug',
      missed: 'Niet op tijd besteed',
    },
    lostIn: (year: number) => `Koopkracht kwijt in ${year}`,
    why: 'Waarom?',
    whyOf: (area: string) => `Waarom: de geldstromen van ${area}`,
    streamsOf: (area: string) => `Besteding van ${area}`,
    foot: 'Bedragen × € 1.000. Gaat terug: wat overblijft als het in dit tempo doorgaat. Niet op tijd besteed: wat overbleef van geld met een voorbije laatste dag.',
    unknown: (count: number) =>
      count === 1 ? 'Van één gebied is niet bekend wat er is besteed.' : `Van ${count} gebieden is niet bekend wat er is besteed.`,
    powerOff: 'Verlies aan koopkracht staat uit.',
    toSettings: 'Vul bij Instellingen in hoeveel lonen en prijzen stijgen.',
    power: {
      title: 'Koopkracht van alle gebieden samen',
      nothing: 'In deze jaren is er geen geld dat koopkracht verliest.',
      year: 'Jaar',
      funding: 'Geld',
      worth: 'Koopt nog, in prijzen van nu',
      foot: 'Bedragen × € 1.000. Het verandert geen gat en geen klif.',
    },
  },
};
