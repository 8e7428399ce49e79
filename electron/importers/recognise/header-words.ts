import { officialSheets } from '#shared/contracts/fields.ts';
import { closeText } from './words.ts';

/** Words that stand above a column of a field in files that are not the official workbook; data, not logic. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  area: [
    'gebied',
    'focusgebied',
    'nplv gebied',
    'aandachtsgebied',
    'naam gebied',
    'gebiedsnaam',
    'wijk',
    'stadsdeel',
    'focus area',
    'area name',
    'district',
    'neighbourhood',
    'locatie',
    'wijk gebied',
  ],
  municipality: ['gemeente', 'municipality', 'gemeentenaam', 'naam gemeente', 'stad', 'city'],
  programme: ['programma', 'programme', 'program', 'naam programma'],
  scheme: [
    'regeling',
    'scheme',
    'naam regeling',
    'geldstroom',
    'geldstromen',
    'subsidie',
    'subsidieregeling',
    'spuk',
    'specifieke uitkering',
    'uitkering',
    'financieringsbron',
    'bron',
    'bron financiering',
    'dekkingsbron',
    'middelen',
    'fonds',
    'grant',
    'funding source',
    'fund',
    'stream',
    'rijksregeling',
    'naam van de regeling',
    'inkomstenbron',
    'bijdrage',
  ],
  follows: ['opvolger van', 'vervolg op', 'vervolg van', 'voorganger', 'successor of', 'predecessor'],
  funder: [
    'verstrekker',
    'funder',
    'ministerie',
    'departement',
    'financier',
    'subsidieverstrekker',
    'subsidiegever',
    'geldgever',
    'verstrekt door',
    'ministry',
    'funded from',
    'grantor',
    'bijdrage van',
  ],
  decidedBy: ['besluit door', 'beslisser', 'bestuurslaag', 'decider', 'level', 'overheid', 'overheidslaag'],
  earmarked: ['geoormerkt', 'oormerk', 'gelabeld', 'ring fenced', 'doeluitkering'],
  nature: [
    'aard',
    'incidenteel structureel',
    'structureel incidenteel',
    'i s',
    's i',
    'inc str',
    'nature',
    'incidenteel of structureel',
    'karakter',
  ],
  use: ['soort', 'exploitatie investering', 'type', 'soort uitgave'],
  certainty: ['zekerheid', 'status', 'stand', 'certainty', 'status middelen', 'status besluit', 'mate van zekerheid'],
  reference: [
    'kenmerk',
    'beschikkingsnummer',
    'dossiernummer',
    'zaaknummer',
    'referentie',
    'nummer beschikking',
    'beschikking',
    'ref',
    'reference number',
    'brief nummer',
    'kenmerk beschikking',
  ],
  start: [
    'startdatum',
    'start',
    'begindatum',
    'ingangsdatum',
    'vanaf',
    'van',
    'begin',
    'aanvang',
    'start date',
    'from',
    'looptijd van',
    'datum start',
    'datum ingang',
    'ingang',
    'starts',
  ],
  end: [
    'einddatum',
    'eind',
    'einde',
    'end',
    'tot en met',
    't m',
    'tot',
    'loopt tot',
    'loopt tot en met',
    'afloop',
    'afloopdatum',
    'end date',
    'until',
    'looptijd tot',
    'looptijd tot en met',
    'datum einde',
    'expires',
    'ends',
    'eindigt',
    'looptijd t m',
    'geldig tot',
    'einde looptijd',
  ],
  spendableUntil: [
    'besteedbaar tot',
    'bestedingstermijn',
    'uiterste bestedingsdatum',
    'besteden voor',
    'spendable until',
    'te besteden tot',
  ],
  amount: [
    'totaalbedrag',
    'bedrag',
    'totaal bedrag',
    'amount',
    'total amount',
    'budget',
    'bijdrage totaal',
    'toegekend bedrag',
    'beschikt bedrag',
    'omvang',
    'subsidiebedrag',
    'toegekend',
    'waarde',
    'verleend bedrag',
    'kosten',
    'totale kosten',
    'bedrag in euro',
    'euro',
    'totaal',
  ],
  year: ['jaar', 'year', 'begrotingsjaar', 'boekjaar', 'kalenderjaar', 'jaarschijf', 'dienstjaar'],
  description: [
    'omschrijving',
    'description',
    'verplichting',
    'project',
    'projectnaam',
    'activiteit',
    'maatregel',
    'opgave',
    'naam project',
    'inzet',
    'onderwerp',
    'commitment',
    'afspraak',
    'post',
    'begrotingspost',
    'product',
    'tekst',
    'naam',
    'activiteiten',
    'interventie',
    'actie',
  ],
  category: ['categorie', 'category', 'kostensoort', 'soort kosten', 'kostencategorie'],
  hardness: ['hardheid', 'hardness', 'juridische status', 'mate van verplichting', 'verplicht'],
  fundedBy: ['dekking uit', 'dekking', 'gedekt uit', 'gefinancierd uit', 'financiering uit', 'funded by', 'ten laste van', 'betaald uit'],
  noticeMonths: ['opzegtermijn', 'opzegtermijn maanden', 'opzegtermijn in maanden', 'notice', 'notice period'],
  indexation: ['indexatie', 'index', 'indexering', 'indexatie percentage'],
  fte: ['fte', 'fte s', 'formatie', 'aantal fte'],
  residents: [
    'bereik',
    'inwoners',
    'aantal inwoners',
    'bewoners',
    'bereikte bewoners',
    'doelgroep aantal',
    'residents',
    'population',
    'deelnemers',
  ],
  theme: ['thema', 'pijler', 'opgavelijn', 'domein', 'programmalijn', 'leefgebied', 'theme', 'spoor'],
  spent: ['besteed', 'uitgegeven', 'bestedingen', 'spent', 'uitgaven tot nu toe', 'reeds besteed', 'besteed bedrag'],
  spentUntil: ['besteed t m', 'besteed tot en met', 'peildatum besteding', 'spent until'],
  applyBefore: ['aanvragen voor', 'uiterste aanvraagdatum', 'indienen voor', 'apply before', 'aanvraag voor'],
  reportBefore: ['verantwoorden voor', 'verantwoording voor', 'uiterste verantwoordingsdatum', 'report before', 'verantwoorden'],
  matches: ['cofinanciering', 'matching', 'cofinanciering van', 'matches', 'matching met'],
  areaShare: ['aandeel gebied', 'aandeel', 'share', 'area share', 'aandeel in gebied', 'gebiedsaandeel'],
  owner: ['eigenaar', 'contactpersoon', 'verantwoordelijke', 'owner', 'trekker', 'contact', 'budgethouder'],
  evidence: ['bewijs', 'document', 'besluit', 'link', 'evidence', 'vindplaats', 'bijlage'],
  note: [
    'toelichting',
    'opmerking',
    'opmerkingen',
    'note',
    'notes',
    'remarks',
    'comment',
    'bijzonderheden',
    'notitie',
    'aantekening',
    'commentaar',
  ],
  programmeStart: ['startjaar', 'programma start', 'start programma', 'programme start', 'beginjaar'],
  programmeHorizon: ['horizonjaar', 'horizon', 'programme horizon', 'eindjaar', 'einde programma', 'looptijd programma tot'],
  planUntil: ['plan tot', 'uitvoeringsplan tot', 'plan until', 'plan loopt tot'],
  reserve: ['reserve', 'bestemmingsreserve', 'stand reserve', 'reserves'],
  frameworkDay: ['kadernota', 'framework day', 'datum kadernota'],
  budgetDay: ['budget day', 'datum begroting', 'begrotingsdag'],
  ignore: ['nr', 'nummer', 'no', 'volgnummer', 'volgnr', 'regel', 'regelnummer', '#', 'id', 'regelnr', 'code', 'number'],
};

const byWord: ReadonlyMap<string, string> = new Map([
  ...Object.entries(synonyms).flatMap(([field, words]) => words.map((word) => [closeText(word), field] as const)),
  ...officialSheets.flatMap(({ fields }) =>
    fields.flatMap(({ field, header }) => [[closeText(header.nl), field] as const, [closeText(header.en), field] as const]),
  ),
  // "Begroting" is a day in the sheet of areas and a measure everywhere else: the sheet decides.
  ['begroting', 'budgetDay'],
]);

/** Longest first, so that "besteed t/m" is not read as "besteed". */
const longWords = [...byWord].filter(([word]) => word.length >= 5).sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));

export type HeaderField = { readonly field: string; readonly isExact: boolean };

const remembered = new Map<string, HeaderField | null>();

/** The field that a header names: by exactly its word, or by a word at its begin. null: no known word. */
export function fieldOfHeader(header: string): HeaderField | null {
  const known = remembered.get(header);
  if (known !== undefined) return known;
  const found = fieldOf(header);
  if (remembered.size < 10_000) remembered.set(header, found);
  return found;
}

function fieldOf(header: string): HeaderField | null {
  const close = closeText(header.replace(/\([^)]*\)/g, ' '));
  if (close === '' || close.length > 60) return null;
  const exact = byWord.get(close) ?? byWord.get(closeText(header));
  if (exact !== undefined) return { field: exact, isExact: true };
  const part = longWords.find(([word]) => close.startsWith(word) || (word.length >= 7 && close.endsWith(word)));
  return part === undefined ? null : { field: part[1], isExact: false };
}

/** Which version of a budget a column holds, from firm to old; the first that is there counts. */
export const measures = ['revised', 'budget', 'forecast', 'actual'] as const;
export type Measure = (typeof measures)[number];
export type Flow = 'expense' | 'income' | 'balance';

const measureWords: readonly (readonly [RegExp, Measure])[] = [
  [/\b(bijgesteld\w*|gewijzigd\w*|actuele? begroting|na wijziging|revised|amended|lopende begroting)\b/i, 'revised'],
  [/\b(realisatie|rekening|werkelijk\w*|gerealiseerd\w*|jaarrekening|jaarstukken|actuals?|realised|realisation)\b/i, 'actual'],
  [/\b(raming\w*|geraamd|meerjarenraming|prognose|forecast|estimate|mjr)\b/i, 'forecast'],
  [/\b(begroting|begroot|primitie\w*|budget|oorspronkelijk\w*|budgeted|primair)\b/i, 'budget'],
];
const flowWords: readonly (readonly [RegExp, Flow])[] = [
  [/\b(lasten|uitgaven|kosten|expenses?|expenditure|costs)\b/i, 'expense'],
  [/\b(baten|inkomsten|opbrengsten|income|revenues?)\b/i, 'income'],
  [/\b(saldo|balance|resultaat|net)\b/i, 'balance'],
];

export function measureOf(header: string): Measure | null {
  return measureWords.find(([words]) => words.test(header))?.[1] ?? null;
}

export function flowOf(header: string): Flow | null {
  return flowWords.find(([words]) => words.test(header))?.[1] ?? null;
}

/** Words that may stand beside a year in a header without making it something else. */
const besideYear =
  /\b(jaar|year|jaarschijf|jaarbedrag|bedrag|amount|totaal|in|x|eur|euro|euros|keur|duizend|duizenden|miljoen|miljoenen|mln|k|per|stand|dienstjaar|schijf|begrotingsjaar|lasten|baten|saldo|b|r)\b/g;

/** The year that a column is of: one year, and beside it only words of measure, flow and unit. */
export function yearOfHeader(header: string): { readonly year: number; readonly isBare: boolean } | null {
  const years = header.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  const first = years[0];
  if (first === undefined || years.some((year) => year !== first)) return null;
  if (/20\d\d\s*[-/]\s*\d{2}\b/.test(header)) return null;
  let rest = header
    .replace(/\([^)]*\)/g, ' ')
    .replaceAll(first, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .toLowerCase();
  for (const [words] of [...measureWords, ...flowWords]) rest = rest.replace(new RegExp(words.source, 'gi'), ' ');
  rest = rest.replace(besideYear, ' ').trim();
  const isBare = rest === '';
  return isBare || rest.split(/\s+/).length <= 2 ? { year: Number(first), isBare } : null;
}
