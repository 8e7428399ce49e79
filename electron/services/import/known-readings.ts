import type { Store } from '#electron/store/store.ts';
import type { KnownReading } from '#shared/contracts/readings.ts';

/**
 * How files are read, by their shape, the newest first: what the newest file of each shape taught, under the name that
 * people gave it; nothing of a shape that was forgotten since.
 */
export function knownReadings(store: Store): readonly KnownReading[] {
  const named = new Map(store.readings().map((reading) => [reading.id, reading]));
  const byShape = new Map<string, KnownReading>();
  for (const { shape, file, at, headers, mapping } of store.rememberedReadings()) {
    const own = named.get(shape);
    if (byShape.has(shape) || (own?.forgotten && at <= own.keptAt)) continue;
    byShape.set(shape, { id: shape, name: nameOf(own), file, at, headers, mapping });
  }
  for (const { id, name, file, keptAt, headers, mapping, forgotten } of named.values()) {
    const learnt = byShape.get(id);
    if (!forgotten && (learnt === undefined || learnt.at <= keptAt))
      byShape.set(id, { id, name: name === '' ? null : name, file, at: keptAt, headers, mapping });
  }
  return [...byShape.values()].sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0));
}

function nameOf(own: { readonly name: string; readonly forgotten: boolean } | undefined): string | null {
  return own === undefined || own.forgotten || own.name === '' ? null : own.name;
}
