import {
  categoryWords,
  certaintyWords,
  deciderWords,
  type FieldWords,
  hardnessWords,
  natureWords,
  useWords,
} from '#shared/contracts/fields.ts';
import { closeText } from './words.ts';

/** Other words that files use for the words of the closed lists. */
const others: Readonly<Record<string, string>> = {
  ...{
    toegekend: 'granted',
    verleend: 'granted',
    vastgesteld: 'granted',
    definitief: 'granted',
    ontvangen: 'granted',
    beschikking: 'granted',
    awarded: 'granted',
  },
  ...{ begroting: 'budgeted', opgenomeninbegroting: 'budgeted', geraamd: 'budgeted', raming: 'budgeted', planned: 'budgeted' },
  ...{ toezegging: 'pledged', beloofd: 'pledged', bestuurlijketoezegging: 'pledged', promised: 'pledged' },
  ...{ aanvraag: 'requested', aanvraagingediend: 'requested', inaanvraag: 'requested', applied: 'requested' },
  ...{ verwachting: 'expected', kansrijk: 'expected', gewenst: 'intended', potentieel: 'expected' },
  ...{
    s: 'structural',
    struct: 'structural',
    str: 'structural',
    i: 'incidental',
    inc: 'incidental',
    incid: 'incidental',
    tijdelijk: 'incidental',
    eenmalig: 'incidental',
  },
  ...{ investeringen: 'investment', kapitaal: 'investment', exploitatielasten: 'running', lopend: 'running' },
  ...{
    rijksoverheid: 'national',
    landelijk: 'national',
    ministerie: 'national',
    provinciaal: 'provincial',
    gemeentelijk: 'municipal',
    lokaal: 'municipal',
    overig: 'other',
  },
  ...{
    juridischverplicht: 'legal',
    wettelijk: 'legal',
    contractueel: 'legal',
    verplicht: 'legal',
    bestuurlijkgebonden: 'administrative',
    bestuurlijktoegezegd: 'administrative',
    wens: 'intended',
    wenselijk: 'intended',
  },
  ...{
    personeelskosten: 'staff',
    salarissen: 'staff',
    loonkosten: 'staff',
    personnel: 'staff',
    subsidies: 'subsidy',
    contracten: 'contract',
    inkoop: 'contract',
    fysiekeingrepen: 'physical',
    openbareruimte: 'physical',
    huur: 'housing',
    gebouwen: 'housing',
    anders: 'other',
    diversen: 'other',
    overige: 'other',
  },
};

const lists = new Map<FieldWords, ReadonlyMap<string, string>>(
  [certaintyWords, natureWords, useWords, deciderWords, hardnessWords, categoryWords].map((words) => [words, listed(words)]),
);

function listed(words: FieldWords): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [word, close] of Object.entries(others).map(([close, word]) => [word, close] as const))
    if (Object.hasOwn(words, word)) map.set(close, word);
  for (const [word, { nl, en }] of Object.entries(words)) for (const text of [word, nl, en]) map.set(closeText(text), word);
  return map;
}

/** The word of a closed list that a text means; null where it means none. */
export function closedWord(text: string, words: FieldWords): string | null {
  return (lists.get(words) ?? listed(words)).get(closeText(text)) ?? null;
}

const yes = new Set(['ja', 'j', 'yes', 'y', 'true', 'waar', '1', 'x', 'geoormerkt', 'earmarked']);
const no = new Set(['nee', 'n', 'no', 'false', 'onwaar', '0', 'vrij', 'nietgeoormerkt']);

/** true, false, or null where a text says neither. */
export function yesOrNo(text: string): boolean | null {
  const close = closeText(text);
  return yes.has(close) ? true : no.has(close) ? false : null;
}
