import type { AreaNeed } from '#shared/contracts/views.ts';
import { cents } from '#shared/domain/money.ts';
import { type FirstAreas, inOrder, type Need, whichFirst } from '#shared/domain/which-first.ts';
import { type Hardness, hardnesses } from '#shared/domain/words.ts';

/** Where an area stands for the amount: chosen, with its number; or why not. */
export type Standing = 'chosen' | 'too-dear' | 'no-room' | 'apart';
export type Ranked = { readonly need: AreaNeed; readonly standing: Standing; readonly order: number | null };

/** The areas in the order in which each euro keeps most: what the amount reaches first, then the others, then what was set apart. */
export function ranked(
  needs: readonly AreaNeed[],
  apart: ReadonlySet<string>,
  budget: number,
): { rows: readonly Ranked[]; first: FirstAreas } {
  const included = needs.filter(({ least }) => !apart.has(least.areaId));
  const asked = included.map(asNeed);
  const first = whichFirst(asked, budget);
  const order = inOrder(asked);
  const numbers = new Map(first.areas.map((id, at) => [id, at + 1]));
  const rank = ({ least: { areaId } }: AreaNeed) =>
    (apart.has(areaId) ? 2 * needs.length : numbers.has(areaId) ? 0 : needs.length) + order.indexOf(areaId);
  const rows = [...needs]
    .sort((a, b) => rank(a) - rank(b))
    .map((need): Ranked => {
      const { areaId, level } = need.least;
      const number = numbers.get(areaId) ?? null;
      const standing = apart.has(areaId) ? 'apart' : number !== null ? 'chosen' : level > budget ? 'too-dear' : 'no-room';
      return { need, standing, order: number };
    });
  return { rows, first };
}

function asNeed({ least: { areaId, level }, keeps }: AreaNeed): Need {
  return { areaId, cost: level, keeps };
}

/** What all of them need together, in cents a year. */
export function totalOf(needs: readonly AreaNeed[]): number {
  return cents(needs.reduce((sum, { least }) => sum + least.level, 0));
}

/** The hardest kind of promise that an area's money keeps, and how many euros of it for each euro a year. */
export function keptPerEuro({ keeps, least }: AreaNeed): { readonly word: Hardness; readonly ratio: number } | null {
  const word = hardnesses.find((hardness) => keeps[hardness] > 0);
  return word === undefined || least.level === 0 ? null : { word, ratio: keeps[word] / least.level };
}
