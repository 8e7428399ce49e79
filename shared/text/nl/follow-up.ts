import type { FollowUpStatus, Standing } from '#shared/domain/follow-up.ts';
import { dateInTable, eurosInSentence } from '#shared/text/format.ts';

const status: Record<FollowUpStatus, string> = { seen: 'gezien', raised: 'aangekaart', repaired: 'gerepareerd', accepted: 'geaccepteerd' };
const standing: Record<Standing, string> = {
  reopened: 'weer open',
  new: 'nieuw',
  seen: 'gezien',
  raised: 'aangekaart',
  gone: 'verdwenen uit de cijfers',
  accepted: 'geaccepteerd',
  repaired: 'gerepareerd',
  passed: 'datum voorbij',
};
const amount = (cents: number, isShortfall: boolean) => `${eurosInSentence(cents, 'nl')} ${isShortfall ? 'niet betaald' : 'per jaar'}`;
const cliffs = (count: number) => (count === 1 ? '1 klif' : `${count} kliffen`);

/** Who does what about a cliff, and before when. */
export const followUp = {
  title: 'Open acties',
  headline: (open: number, late: number) => {
    if (open === 0) return 'Er staat geen actie open.';
    const start = open === 1 ? 'Er staat 1 actie open' : `Er staan ${open} acties open`;
    if (late === 0) return `${start}. Geen daarvan is te laat.`;
    return late === open ? `${start}, ${open === 1 ? 'en die is' : 'en alle zijn'} te laat.` : `${start}, waarvan ${late} te laat.`;
  },
  intro: 'Per eigenaar: wat er met elke klif moet gebeuren, en vóór wanneer. Wat te laat is, staat bovenaan.',
  late: {
    start: 'Te laat',
    rest: 'betekent: de afgesproken dag, of anders het laatste besluit dat de klif kon herstellen, ligt vóór de peildatum.',
  },
  underScenario: 'Dit gaat over uw rijen zoals zij zijn. Het scenario telt hier niet mee.',
  themeOnly: 'Deze klif is er alleen binnen dit thema. U kunt opvolgen wat er in alle rijen van het gebied staat.',
  scenarioOnly: 'Deze klif is er alleen in het scenario. U kunt opvolgen wat er in uw eigen rijen staat.',
  filter: { owner: 'Eigenaar', standing: 'Stand', area: 'Gebied', everyone: 'iedereen', open: 'open', all: 'alles', everywhere: 'alle' },
  nobody: 'Nog zonder eigenaar',
  ofOwner: (count: number, late: number, cents: number) =>
    [cliffs(count), ...(late > 0 ? [`${late} te laat`] : []), ...(cents > 0 ? [`${eurosInSentence(cents, 'nl')} per jaar`] : [])].join(
      ' · ',
    ),
  sumHelp: 'Bij elke eigenaar telt per gebied alleen het grootste verlies: verliezen van één gebied kunnen overlappen.',
  none: 'Met deze keuze is er niets te doen.',
  columns: {
    due: 'Vóór',
    area: 'Gebied',
    cliff: 'Klif',
    thousands: 'Bedrag',
    amount: 'Bedrag, mln',
    severity: 'Ernst',
    standing: 'Stand',
    note: 'Afspraak',
    open: 'Open',
  },
  isLate: 'te laat',
  promised: 'afgesproken',
  decision: 'laatste besluit',
  noDue: 'geen dag',
  after: (date: string, lines: readonly string[]) => [`na ${dateInTable(date)}`, ...lines].join(', '),
  shortfall: 'tekort zonder klif',
  unknownDate: 'dag onbekend',
  open: 'Bekijk',
  openOf: (area: string, date: string | null) => `Bekijk ${area}${date === null ? '' : `, ${dateInTable(date)}`}`,
  raisedWith: (who: string) => `bij ${who}`,
  standing,
  status,
  keys: 'Pijltjes omhoog en omlaag gaan langs de acties, Enter opent.',
  shown: (count: number) => (count === 0 ? 'Geen acties.' : count === 1 ? '1 actie.' : `${count} acties.`),
  toCliffs: 'Alle kliffen',
  incompletePublic: {
    start: 'Openbare gegevens, onvolledig.',
    rest: 'U ziet waar geld stopt. Wat is beloofd, is niet openbaar.',
  },
  cli: {
    summary: 'laat zien wie nog iets moet doen aan welke klif, en vóór wanneer',
    owner: 'alleen wat van deze eigenaar is',
    all: 'ook wat gerepareerd, geaccepteerd of voorbij is',
  },
  failed: 'De acties kunnen niet worden getoond.',

  step: 'Wie volgt dit op',
  says: {
    new: 'Niemand heeft hier nog iets over afgesproken.',
    reopened: (noted: string, date: string, cents: number, isShortfall: boolean) =>
      `Op ${dateInTable(noted)} is dit gerepareerd genoemd, maar de cijfers zien het nog: ${isShortfall ? '' : 'weg '}na ${dateInTable(date)}, ${amount(cents, isShortfall)}. Daarom staat het weer open.`,
    moved: (before: string, now: string) => `Toen dit werd genoteerd, was het na ${dateInTable(before)}; nu na ${dateInTable(now)}.`,
    otherAmount: (before: number, now: number, isShortfall: boolean) =>
      `Toen ging het om ${amount(before, isShortfall)}; nu om ${amount(now, isShortfall)}.`,
    gone: 'De cijfers hebben deze klif niet meer. Is hij gerepareerd? Zet de stand dan op gerepareerd.',
    repaired: 'De cijfers bevestigen het: deze klif is er niet meer.',
    passed: (date: string) => `De klif van ${dateInTable(date)} ligt vóór de peildatum. De cijfers zeggen er niets meer over.`,
    was: (date: string, cents: number, isShortfall: boolean) => `Het was: na ${dateInTable(date)}, ${amount(cents, isShortfall)}.`,
    late: (date: string) => `De dag waarop dit klaar moest zijn, ${dateInTable(date)}, is voorbij.`,
  },
  fields: {
    status: 'Stand',
    owner: 'Eigenaar',
    ownerHelp: 'Wie zorgt dat er iets gebeurt.',
    raisedWith: 'Aangekaart bij',
    raisedWithHelp: 'Een naam of organisatie, zoals BZK.',
    raisedWithMissing: 'Schrijf bij wie u dit hebt aangekaart.',
    notedOn: 'Datum',
    notedOnHelp: 'De dag van deze afspraak.',
    dueOn: 'Klaar vóór',
    dueOnHelp: 'Mag leeg: dan telt het laatste besluit.',
    dateUnread: 'Dit is geen datum. Schrijf bijvoorbeeld 22-2-2027.',
    understood: (date: string) => `Gelezen als ${dateInTable(date)}.`,
    note: 'Afspraak',
    save: 'Bewaar',
    clear: 'Wis',
    edit: 'Noteer',
    change: 'Wijzig',
    cancel: 'Laat zo',
    saved: 'Bewaard.',
    savedReopened: 'Bewaard. De cijfers zien deze klif nog, dus hij blijft open.',
    cleared: 'Gewist.',
    readOnly: 'U kunt alleen lezen: opvolgen kan nu niet.',
  },
};
