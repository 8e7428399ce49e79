import type { Services } from '#shared/contracts/calls.ts';
import { problem } from '#shared/contracts/problem.ts';
import { slug } from '#shared/domain/identity.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { done, failed } from '#shared/result.ts';
import type { Context } from './context.ts';

/** Areas by what people call them. */
export const areaServices: Pick<Services<Context>, 'areas.find'> = {
  'areas.find': async ({ names }, context) => {
    const { areaFacts } = await import('#shared/ready-made/areas.ts');
    const facts = areaFacts();
    const store = context.store();
    const aliases = new Map<string, readonly string[]>(facts.map((fact) => [fact.id, fact.aliases]));
    const areas = (store.ok ? store.value.rows().areas : facts).map(({ id, name }) => ({ id, name }));
    const found: { id: AreaId; name: string }[] = [];
    for (const seen of names) {
      const wanted = slug(seen);
      const area = areas.find(({ id, name }) => [id, slug(name), ...(aliases.get(id) ?? []).map(slug)].includes(wanted));
      if (area === undefined) return failed(problem('area-not-in-store', { seen, nearest: nearestName(wanted, areas) }));
      found.push(area);
    }
    return done(found);
  },
};

/** The name that looks most like what was typed; empty where none comes near. */
function nearestName(wanted: string, areas: readonly { readonly id: string; readonly name: string }[]): string {
  let nearest = '';
  let least = Math.ceil(wanted.length / 3) + 1;
  for (const { id, name } of areas) {
    const distance = id.includes(wanted) ? 0 : typingErrors(wanted, id);
    if (distance < least) [nearest, least] = [name, distance];
  }
  return nearest;
}

/** How many letters to add, drop or change to make one word of the other (Levenshtein). */
function typingErrors(from: string, to: string): number {
  let before = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const changed = (before[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      row.push(Math.min(changed, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[to.length] ?? 0;
}
