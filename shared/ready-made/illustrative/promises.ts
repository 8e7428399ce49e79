import type { Category, Hardness } from '#shared/domain/words.ts';
import type { LineKey } from './money-lines.ts';

/** One thing that areas promise, under one of several names. */
export type Promised = {
  readonly names: readonly [string, ...string[]];
  readonly category: Category;
  readonly hardness: Hardness;
  readonly theme: string;
  readonly noticeMonths: number | null;
  /** Hundredths of a percent a year. */
  readonly indexation: number | null;
  /** Built once, so it stops with the money. */
  readonly endsWithMoney?: true;
};

function promised(
  names: Promised['names'],
  category: Category,
  hardness: Hardness,
  theme: string,
  noticeMonths: number | null,
  indexation: number | null = null,
): Promised {
  return { names, category, hardness, theme, noticeMonths, indexation };
}

const kansrijkeWijk: readonly Promised[] = [
  promised(['Programmabureau'], 'staff', 'legal', 'bestuur', 6, 250),
  promised(['Talenthuis', 'Kansenhuis', 'Leerlab in de wijk'], 'subsidy', 'legal', 'school', 4),
  promised(['Huisbezoeken en vroegsignalering', 'Schuldhulp aan huis'], 'contract', 'legal', 'armoede', 3),
  promised(['Kansrijke start', 'Jonge kind en taal'], 'subsidy', 'administrative', 'school', 4),
];
const regioDeal: readonly Promised[] = [
  promised(['Leerwerkbedrijf', 'Wijkleerbedrijf', 'Leerwerkplaatsen in de wijk'], 'subsidy', 'legal', 'werk', 6),
  { ...promised(['Groene schoolpleinen', 'Veilige schoolpleinen'], 'physical', 'legal', 'school', 0), endsWithMoney: true },
  promised(['Leefstijlcoaches', 'Gezondheidsmakelaars'], 'contract', 'administrative', 'gezondheid', 3),
];

/** What the money of each line is promised to, firmest first. */
export const promisesOfLine: Readonly<Record<LineKey, readonly Promised[]>> = {
  'kansrijke-wijk': kansrijkeWijk,
  'kansrijke-wijk-continued': kansrijkeWijk,
  'kansrijke-wijk-partly-continued': kansrijkeWijk,
  preventie: [
    promised(['Jongerenwerk', 'Jongerenwerk en straatcoaches'], 'subsidy', 'legal', 'veiligheid', 4),
    promised(['Gezinscoaches', 'Aanpak jonge aanwas'], 'staff', 'legal', 'veiligheid', 6),
  ],
  school: [
    promised(['Rijke schooldag', 'Verlengde schooldag'], 'subsidy', 'legal', 'school', 5),
    promised(['Weekendschool', 'Zomerschool'], 'subsidy', 'administrative', 'school', null),
  ],
  'regio-deal-4': regioDeal,
  'regio-deal-5': regioDeal,
  'regio-deal-6': regioDeal,
  'regio-deal-match': [promised(['Ondernemershuis', 'Werkcentrum in de wijk'], 'contract', 'legal', 'werk', 6)],
  'broad-grant': [
    promised(['Buurtsportcoaches'], 'staff', 'legal', 'gezondheid', 4),
    promised(['Welzijn op recept', 'Valpreventie'], 'contract', 'administrative', 'gezondheid', 2),
  ],
  district: [
    promised(['Buurthuizen: huur en beheer', 'Huis van de wijk: huur en beheer'], 'housing', 'legal', 'bestuur', 12),
    promised(['Bewonersinitiatieven', 'Buurtbudgetten'], 'subsidy', 'administrative', 'bestuur', 0),
    promised(['Schoon en heel', 'Extra wijkbeheer'], 'contract', 'legal', 'wonen', 3),
  ],
  'social-base': [
    promised(['Sociaal wijkteam', 'Wijkteam jeugd en gezin'], 'contract', 'legal', 'gezondheid', 6),
    promised(['Opbouwwerk', 'Welzijnswerk'], 'subsidy', 'legal', 'armoede', 4),
  ],
  'action-plan': [
    promised(['Ouderkamers op school', 'Brugfunctionarissen'], 'subsidy', 'administrative', 'school', 2),
    promised(['Speelplekken en ontmoeting'], 'physical', 'administrative', 'wonen', 0),
  ],
  province: [
    promised(['Groene buurten', 'Vergroening en ontmoeting'], 'contract', 'administrative', 'wonen', 3),
    promised(['Dorps- en wijkvoorzieningen', 'Buurtbibliotheek'], 'subsidy', 'legal', 'school', 3),
  ],
  corporations: [
    promised(['Wijkconciërges', 'Huismeesters'], 'staff', 'administrative', 'wonen', 3),
    promised(['Energiecoaches', 'Energiefixers'], 'contract', 'administrative', 'armoede', 1),
  ],
  european: [
    promised(['Leerwerktrajecten', 'Werkfit-trajecten'], 'subsidy', 'legal', 'werk', 3),
    promised(['Basisvaardigheden voor volwassenen'], 'contract', 'administrative', 'school', 3),
  ],
};
