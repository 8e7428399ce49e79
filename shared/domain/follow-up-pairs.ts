import type { CivilDate } from './civil-date.ts';
import type { Cliff } from './results.ts';

/** A note of a cliff, under the key that the cliff had, with its date then. */
type NotedCliff = { readonly id: string; readonly cliffDate: CivilDate | null };

/** Which note belongs to which cliff, by the key that the cliff has now; and the notes whose cliff is not in the answer. */
export type FollowUpPairs<Note> = { readonly ofCliff: ReadonlyMap<string, Note>; readonly left: readonly Note[] };

/**
 * Finds the cliff that each note is of. A cliff keeps its key [decisions.md, "The same cliff"], but where a line has several
 * the last part of the key is their order in time: when the first one passes, or an earlier one comes, the others move up.
 * So of the cliffs of one area, kind and line first those on the day that was noted, then those of the same key, then in order
 * of date those of a later number: an earlier cliff that comes pushes the others up, and none is ever pushed down to one that was
 * there before it. A note of a day before the reference date is of a cliff that has passed, and never moves on to the next one.
 */
export function followUpPairs<Note extends NotedCliff>(
  notes: readonly Note[],
  cliffs: readonly Pick<Cliff, 'key' | 'date'>[],
  at: CivilDate,
): FollowUpPairs<Note> {
  const byStem = Map.groupBy(cliffs, ({ key }) => stemOf(key));
  const ofCliff = new Map<string, Note>();
  const left: Note[] = [];
  for (const [stem, ofStem] of Map.groupBy(notes, ({ id }) => stemOf(id))) {
    const free = (byStem.get(stem) ?? []).toSorted((a, b) => (a.date < b.date ? -1 : 1));
    const waiting = ofStem.toSorted((a, b) => ((a.cliffDate ?? a.id) < (b.cliffDate ?? b.id) ? -1 : 1));
    const pair = (fits: (note: Note, cliff: Pick<Cliff, 'key' | 'date'>) => boolean) => {
      for (const note of [...waiting]) {
        const cliff = free.find((one) => fits(note, one));
        if (cliff === undefined) continue;
        ofCliff.set(cliff.key, note);
        free.splice(free.indexOf(cliff), 1);
        waiting.splice(waiting.indexOf(note), 1);
      }
    };
    const isStillAhead = ({ cliffDate }: Note) => cliffDate === null || cliffDate >= at;
    pair((note, cliff) => note.cliffDate === cliff.date);
    pair((note, cliff) => isStillAhead(note) && note.id === cliff.key);
    pair((note, cliff) => isStillAhead(note) && numberOf(note.id) <= numberOf(cliff.key));
    left.push(...waiting);
  }
  return { ofCliff, left };
}

/** The order in time of a cliff among those of its area, kind and line. */
function numberOf(key: string): number {
  return Number(key.slice(key.lastIndexOf(':') + 1));
}

/** A key without the order in time: area, kind, line. */
export function stemOf(key: string): string {
  return key.slice(0, key.lastIndexOf(':'));
}
