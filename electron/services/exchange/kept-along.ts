import { schemeKey } from '#electron/services/import/scheme-book.ts';
import type { RowVersion } from '#electron/store/carried-table.ts';
import type { ToldSource } from '#electron/store/store.ts';
import { areasOfPage } from '#shared/briefing/edited.ts';
import type { KeptSentence, StoredScenario } from '#shared/contracts/kept.ts';
import type { AreaId } from '#shared/domain/records.ts';

type Versions = ReadonlyMap<string, readonly RowVersion[]>;
type Named = ReadonlyMap<string, string>;

/** What a row holds, or held last before it was removed. */
export function newest(versions: readonly RowVersion[] | undefined) {
  return versions?.findLast(({ content }) => content !== null)?.content ?? null;
}

/** Whether a scenario speaks of these areas and of schemes that go along, and of nothing else. */
export function isScenarioOf(scenarios: Versions, areas: Named, schemes: ReadonlySet<string>): (id: string) => boolean {
  const isArea = (name: string) => areas.has(name) || [...areas.values()].includes(name);
  const isScheme = (name: string | null | undefined) => name == null || schemes.has(schemeKey(name));
  return (id) => {
    const { changes = [] } = (newest(scenarios.get(id)) ?? {}) as Partial<StoredScenario>;
    return changes.every((change) => {
      // What it makes itself needs nobody else's.
      if (change.do === 'add-stream') return isArea(change.row.area);
      if (change.do === 'add-commitment') return isArea(change.row.area) && isScheme(change.row.fundedBy);
      const named = 'areas' in change ? (change.areas ?? []) : [];
      const isOfAreas = named.every((area) => area === '*' || isArea(area));
      if ('scheme' in change) return isOfAreas && isScheme(change.scheme);
      return isOfAreas && isScheme(change.streams?.scheme) && isScheme(change.commitments?.fundedBy);
    });
  };
}

/** Whether the words are of a page over these areas: a page over all of them says too what others are about. */
export function isSentenceOf(sentences: Versions, areas: readonly AreaId[]): (id: string) => boolean {
  const wanted: ReadonlySet<string> = new Set(areas);
  return (id) => {
    const { page = '' } = (newest(sentences.get(id)) ?? {}) as Partial<KeptSentence>;
    return areasOfPage(page)?.every((area) => wanted.has(area)) === true;
  };
}

/** How files are read: those of the files that go along. */
export function isReadingOf(sources: readonly ToldSource[]): (id: string) => boolean {
  const shapes = new Set(sources.map(({ shape }) => shape));
  return (id) => shapes.has(id);
}
