import { type Cents, cents } from './money.ts';
import type { AreaId } from './records.ts';
import { type Hardness, hardnesses } from './words.ts';

/** What closes an area's gap, and which promises that keeps. */
export type Need = {
  readonly areaId: AreaId;
  /** Cents per year. */
  readonly cost: Cents;
  /** Cents of commitments that would otherwise stay unpaid. */
  readonly keeps: Readonly<Record<Hardness, Cents>>;
};

/** Which areas first: in the order in which each cent keeps most, with what they cost and keep together. */
export type FirstAreas = {
  readonly areas: readonly AreaId[];
  readonly cost: Cents;
  readonly keeps: Readonly<Record<Hardness, Cents>>;
  /** Other choices that keep as much for the same money, and one of them. */
  readonly equals: number;
  readonly other: readonly AreaId[] | null;
};

type Choice = {
  readonly cost: number;
  readonly keeps: readonly number[];
  readonly needs: readonly Need[];
  readonly ways: number;
  /** What else keeps as much for as much; null: nothing. */
  readonly other: readonly Need[] | null;
};

/**
 * Which gaps to close with so much money a year: the choice that keeps most legal commitments, of these the one that keeps
 * most administrative ones, then intended ones, then the cheapest. An area is closed whole or not at all. Exact: every
 * choice is weighed, and one that costs as much or more and keeps no more than another is put aside. Where each cent keeps
 * as much everywhere, hardly any is; so the needs are weighed in two halves, which costs the square root of it.
 */
export function whichFirst(needs: readonly Need[], budget: number): FirstAreas {
  const asking = needs.filter(({ cost }) => cost > 0);
  const half = asking.length >> 1;
  const best = bestTogether(choicesOf(asking.slice(half), budget), choicesOf(asking.slice(0, half), budget), budget);
  return {
    areas: inOrder(best.needs),
    cost: cents(best.cost),
    keeps: Object.fromEntries(hardnesses.map((word, at) => [word, cents(best.keeps[at] ?? 0)])) as Record<Hardness, Cents>,
    equals: best.ways - 1,
    other: best.other === null ? null : inOrder(best.other),
  };
}

/** The areas in the order in which each cent keeps most, all of them that cost anything. */
export function inOrder(needs: readonly Need[]): readonly AreaId[] {
  const asking = needs.filter(({ cost }) => cost > 0);
  return asking.sort(perCent).map(({ areaId }) => areaId);
}

/** Every choice of these needs that is worthwhile within the budget, from cheap to dear. */
function choicesOf(needs: readonly Need[], budget: number): readonly Choice[] {
  let choices: readonly Choice[] = [{ cost: 0, keeps: hardnesses.map(() => 0), needs: [], ways: 1, other: null }];
  for (const need of needs) {
    const more = choices.filter(({ cost }) => cost + need.cost <= budget).map((choice) => withNeed(choice, need));
    choices = worthwhile([...choices, ...more]);
  }
  return choices;
}

/**
 * The best choice of one half with one of the other, both from cheap to dear. What keeps more beside one choice keeps more
 * beside each, so a choice goes best with the dearest one that still fits.
 */
function bestTogether(some: readonly Choice[], others: readonly Choice[], budget: number): Choice {
  const pairs: Choice[] = [];
  let fits = others.length - 1;
  for (const choice of some) {
    while ((others[fits]?.cost ?? 0) > budget - choice.cost) fits--;
    const other = others[fits];
    if (other !== undefined) pairs.push(together(choice, other));
  }
  const best = worthwhile(pairs).at(-1);
  if (best === undefined) throw new Error('There is always the choice of nothing');
  return best;
}

function together(a: Choice, b: Choice): Choice {
  const withOther = a.other === null ? (b.other === null ? null : [...a.needs, ...b.other]) : [...a.other, ...b.needs];
  return {
    cost: a.cost + b.cost,
    keeps: hardnesses.map((_, at) => (a.keeps[at] ?? 0) + (b.keeps[at] ?? 0)),
    needs: [...a.needs, ...b.needs],
    ways: a.ways * b.ways,
    other: withOther,
  };
}

function withNeed({ cost, keeps, needs, ways, other }: Choice, need: Need): Choice {
  return {
    cost: cost + need.cost,
    keeps: hardnesses.map((word, at) => (keeps[at] ?? 0) + need.keeps[word]),
    needs: [...needs, need],
    ways,
    other: other === null ? null : [...other, need],
  };
}

/** Choices that keep more than every cheaper one, from cheap to dear; of equal ones the first, with how many there are. */
function worthwhile(choices: readonly Choice[]): Choice[] {
  const sorted = [...choices].sort((a, b) => a.cost - b.cost || -byKeeps(a.keeps, b.keeps));
  const kept: Choice[] = [];
  for (const choice of sorted) {
    const last = kept.at(-1);
    const order = last === undefined ? 1 : byKeeps(choice.keeps, last.keeps);
    if (last !== undefined && order === 0 && choice.cost === last.cost) {
      kept[kept.length - 1] = { ...last, ways: last.ways + choice.ways, other: last.other ?? choice.needs };
    }
    if (order > 0) kept.push(choice);
  }
  return kept;
}

/** By the hardest first. */
function byKeeps(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) if (value !== b[at]) return value - (b[at] ?? 0);
  return 0;
}

/** What keeps most of the hardest promises for each cent comes first; exact, by whole numbers. */
function perCent(a: Need, b: Need): number {
  for (const word of hardnesses) {
    const difference = BigInt(b.keeps[word]) * BigInt(a.cost) - BigInt(a.keeps[word]) * BigInt(b.cost);
    if (difference !== 0n) return difference > 0n ? 1 : -1;
  }
  return a.areaId < b.areaId ? -1 : 1;
}
