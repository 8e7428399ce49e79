import { type CivilDate, civilDate, daysIn } from '#shared/domain/civil-date.ts';
import { type Cents, cents } from '#shared/domain/money.ts';
import type { Area, AreaId, Commitment, CommitmentId, Rows, Scheme, SchemeId, Stream, StreamId, Term } from '#shared/domain/records.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';
import { certainties, deciders, hardnesses, lenses, natures, uses } from '#shared/domain/words.ts';
import { type Seeded, seeded } from '#shared/ready-made/illustrative/seeded.ts';
import type { PlainChange } from './scenario.ts';

/** A small world with everything odd in it that the rules allow, a question about it, and changes to try on it. */
export type RandomWorld = { readonly rows: Rows; readonly question: ResolvedQuestion; readonly changes: readonly PlainChange[] };

type Areas = readonly [Area, ...Area[]];
type Schemes = readonly [Scheme, ...Scheme[]];

/** The same theme in two spellings, another one, and none. */
const themes = ['school', 'Werk', null, ' School', 'school'];

/** The same number gives the same world. */
export function randomWorld(number: number): RandomWorld {
  const chance = seeded(number);
  const areas: Areas = [area(chance, 0), ...some(chance, 0, 2, (index) => area(chance, index + 1))];
  const schemes: Schemes = [scheme(chance, 0), ...some(chance, 0, 4, (index) => scheme(chance, index + 1))];
  const streams = areas
    .flatMap(({ id }) => Array.from({ length: chance.whole(0, 6) }, () => id))
    .map((id, index) => stream(chance, id, schemes, index));
  const commitments = areas
    .flatMap(({ id }) => Array.from({ length: chance.whole(0, 6) }, () => id))
    .map((id, index) => commitment(chance, id, schemes, index));
  const rows = { areas, schemes, streams, commitments };
  const question: ResolvedQuestion = {
    at: chance.whole(1, 6) === 1 ? civilDate(2028, 2, 29) : anyDay(chance, 2025, 2028),
    horizonYear: chance.whole(2028, 2034),
    lens: chance.pick(lenses),
    hardness: hardnesses.slice(0, chance.whole(1, 3)),
    use: chance.whole(1, 4) === 1 ? 'all' : 'running',
    theme: null,
  };
  return { rows, question, changes: Array.from({ length: chance.whole(0, 4) }, () => change(chance, areas, schemes)) };
}

function some<Item>(chance: Seeded, least: number, most: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: chance.whole(least, most) }, (_, index) => make(index));
}

function area(chance: Seeded, index: number): Area {
  const isOwn = chance.whole(1, 5) === 1;
  return {
    id: `gebied-${index}` as AreaId,
    name: `Gebied ${index}`,
    municipality: null,
    programme: null,
    programmeStart: null,
    programmeHorizon: chance.whole(1, 3) === 1 ? null : chance.whole(2026, 2042),
    planUntil: null,
    residents: null,
    reserve: chance.whole(1, 2) === 1 ? cents(0) : amount(chance),
    reserveNoted: null,
    frameworkDay: isOwn ? ('06-23' as Area['frameworkDay']) : null,
    budgetDay: null,
  };
}

/** A scheme may follow any earlier one, so that lines branch. */
function scheme(chance: Seeded, index: number): Scheme {
  return {
    id: `regeling-${index}` as SchemeId,
    name: `Regeling ${'CADBE'[index]}`,
    funder: null,
    decidedBy: chance.pick(deciders),
    earmarked: chance.pick([true, false, null]),
    follows: index > 0 && chance.whole(1, 2) === 1 ? (`regeling-${chance.whole(0, index - 1)}` as SchemeId) : null,
  };
}

function stream(chance: Seeded, areaId: AreaId, schemes: Schemes, index: number): Stream {
  return {
    ...term(chance),
    id: `s${index}` as StreamId,
    areaId,
    schemeId: chance.pick(schemes).id,
    reference: chance.whole(1, 3) === 1 ? `K-${chance.whole(1, 3)}` : null,
    certainty: chance.pick(certainties),
    nature: chance.pick(natures),
    use: chance.whole(1, 6) === 1 ? 'investment' : uses[0],
    spendableUntil: chance.whole(1, 3) === 1 ? anyDay(chance, 2024, 2034) : null,
    schemeConflict: false,
    theme: themes[index % themes.length] ?? null,
    spent: null,
    spentUntil: null,
    applyBefore: index % 4 === 1 ? civilDate(2025 + (index % 5), 10, 1) : null,
    matches: index % 2 === 0 ? (schemes[(index + 1) % schemes.length]?.id ?? null) : null,
  };
}

function commitment(chance: Seeded, areaId: AreaId, schemes: Schemes, index: number): Commitment {
  return {
    ...term(chance),
    id: `c${index}` as CommitmentId,
    areaId,
    description: `Verplichting ${index}`,
    category: 'other',
    hardness: chance.pick(hardnesses),
    use: chance.whole(1, 6) === 1 ? 'investment' : 'running',
    fundedBy: chance.whole(1, 3) === 1 ? null : chance.pick(schemes).id,
    noticeMonths: chance.whole(1, 3) === 1 ? null : chance.whole(0, 14),
    indexation: chance.whole(1, 2) === 1 ? null : chance.whole(0, 500),
    fte: null,
    theme: themes[(index + 1) % themes.length] ?? null,
  };
}

function term(chance: Seeded): Term {
  const [one, other] = [anyDay(chance, 2024, 2032), anyDay(chance, 2024, 2032)];
  const start = chance.whole(1, 6) === 1 ? null : one < other ? one : other;
  const end = chance.whole(1, 3) === 1 ? null : one < other ? other : one;
  const hasTotal = chance.whole(1, 4) === 1;
  const years = hasTotal && chance.whole(1, 2) === 1 ? [] : Array.from({ length: chance.whole(0, 5) }, () => chance.whole(2024, 2031));
  const amounts: Record<number, Cents | null> = {};
  for (const year of years) amounts[year] = chance.whole(1, 8) === 1 ? null : chance.whole(1, 8) === 1 ? cents(0) : amount(chance);
  return { start, end, amounts, total: hasTotal ? amount(chance) : null };
}

/** Mostly budgets, now and then a few cents or a hundred billion euros. */
function amount(chance: Seeded): Cents {
  const size = chance.whole(1, 12);
  if (size === 1) return cents(chance.whole(1, 99));
  if (size === 2) return cents(chance.whole(1, 9_999) * 1_000_000_007);
  return cents(size < 8 ? chance.whole(1, 60) * 5_000_000 : chance.whole(1, 400_000_000));
}

/** Firsts and lasts of months and years more often than other days, and 29 February. */
function anyDay(chance: Seeded, from: number, to: number): CivilDate {
  const year = chance.whole(from, to);
  const kind = chance.whole(1, 8);
  if (kind <= 2) return civilDate(year, 1, 1);
  if (kind <= 4) return civilDate(year, 12, 31);
  if (kind === 5) return civilDate(2028, 2, 29);
  const month = chance.whole(1, 12);
  if (kind === 6) return civilDate(year, month, daysIn(year, month));
  return civilDate(year, month, kind === 7 ? 1 : chance.whole(1, 28));
}

function change(chance: Seeded, areas: Areas, schemes: Schemes): PlainChange {
  const named = chance.pick(schemes).name;
  const meant = chance.whole(1, 3) === 1 ? { areas: [chance.pick(areas).id as string] } : {};
  const percent = chance.whole(1, 4) === 1 ? {} : { percent: chance.whole(0, 15_000) / 100 };
  const chosen =
    chance.whole(1, 3) > 1
      ? { streams: chance.whole(1, 4) === 1 ? { certainty: chance.pick(certainties) } : { scheme: named } }
      : { commitments: chance.whole(1, 2) === 1 ? { hardness: chance.pick(hardnesses) } : { fundedBy: named } };
  switch (chance.whole(1, 7)) {
    case 1:
      return {
        do: 'extend',
        scheme: named,
        until: anyDay(chance, 2028, 2035),
        ...meant,
        ...percent,
        ...(chance.whole(1, 2) === 1 ? { certainty: 'granted' } : {}),
      };
    case 2:
      return { do: 'stop', ...chosen, ...meant, on: anyDay(chance, 2025, 2031) };
    case 3:
      return { do: 'scale', ...chosen, ...meant, ...percent, from: anyDay(chance, 2025, 2031) };
    case 4:
      return { do: 'convert', scheme: named, from: anyDay(chance, 2025, 2031), ...percent };
    case 5:
      return { do: 'certainty', scheme: named, ...meant, to: chance.pick(certainties) };
    case 6: {
      const scheme = chance.whole(1, 2) === 1 ? named : `Nieuw ${chance.whole(1, 2)}`;
      const earmarked = chance.pick([true, false, null]);
      const spendableUntil = chance.whole(1, 3) === 1 ? anyDay(chance, 2026, 2034) : null;
      const row = { ...addedTerm(chance, areas), scheme, earmarked, decidedBy: chance.pick(deciders), spendableUntil };
      return { do: 'add-stream', row: { ...row, nature: chance.pick(natures), certainty: chance.pick(certainties) } };
    }
    default: {
      const fundedBy = chance.whole(1, 2) === 1 ? named : null;
      return {
        do: 'add-commitment',
        row: { ...addedTerm(chance, areas), description: `Erbij ${chance.whole(1, 99)}`, hardness: chance.pick(hardnesses), fundedBy },
      };
    }
  }
}

function addedTerm(chance: Seeded, areas: Areas) {
  const { start, end, amounts } = term(chance);
  return { area: chance.pick(areas).id as string, start, end, amounts };
}
