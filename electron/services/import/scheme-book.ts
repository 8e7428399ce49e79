import type { ReadPlace } from '#electron/importers/reading.ts';
import type { SchemeClaims, SchemeRecord } from '#shared/contracts/records.ts';
import { slug } from '#shared/domain/identity.ts';
import type { SchemeId } from '#shared/domain/records.ts';
import type { Decider } from '#shared/domain/words.ts';
import { deciderOfFunder } from './decider-of-funder.ts';

/** What the cells of a row say of its scheme. Absent: no such column; null: an empty cell. */
export type SchemeCells = {
  readonly follows?: string | null;
  readonly funder?: string | null;
  readonly decidedBy?: Decider | null;
  readonly earmarked?: boolean | null;
};

/** A scheme that the file makes or changes, and the row that did so. */
export type BookedScheme = { readonly scheme: SchemeRecord; readonly before: SchemeRecord | null; readonly place: ReadPlace };

/** Names of schemes are the same without regard to letter case and surrounding spaces (contracts/workbook.md). */
export function schemeKey(name: string): string {
  return name.trim().toLowerCase();
}

type Entry = {
  readonly id: SchemeId;
  readonly name: string;
  readonly stored: SchemeRecord | null;
  now: SchemeRecord;
  place: ReadPlace | null;
  readonly settled: Set<keyof SchemeCells>;
};

/**
 * The schemes of the store while a file is taken in. A scheme is one thing: the first filled cell of each fact counts
 * for all its rows, and what the store has stays unless the file is chosen to win.
 */
export function schemeBook(stored: readonly SchemeRecord[], doesFileWin: boolean) {
  const byKey = new Map<string, Entry>();
  const byId = new Map<SchemeId, Entry>();
  const add = (scheme: SchemeRecord, isStored: boolean) => {
    const entry: Entry = {
      id: scheme.id,
      name: scheme.name,
      stored: isStored ? scheme : null,
      now: scheme,
      place: null,
      settled: new Set(),
    };
    if (!byKey.has(schemeKey(scheme.name))) byKey.set(schemeKey(scheme.name), entry);
    byId.set(scheme.id, entry);
    return entry;
  };
  for (const scheme of stored) add(scheme, true);

  const freshId = (name: string): SchemeId => {
    const first = slug(name) || 'regeling';
    let id = first;
    for (let number = 2; byId.has(id as SchemeId); number += 1) id = `${first}-${number}`;
    return id as SchemeId;
  };
  const entryOf = (name: string): Entry =>
    byKey.get(schemeKey(name)) ??
    add(
      { id: freshId(name), name: name.trim(), funder: null, decidedBy: 'other', statedDecider: null, earmarked: null, follows: null },
      false,
    );

  /** Whether a cell counts: nothing is known yet, or the file may overrule the store and has not spoken before. */
  const counts = (entry: Entry, field: keyof SchemeCells, known: unknown) => known === null || (doesFileWin && !entry.settled.has(field));

  const closesCircle = (scheme: Entry, follows: Entry): boolean => {
    const passed = new Set<Entry>();
    for (
      let at: Entry | undefined = follows;
      at !== undefined && !passed.has(at);
      at = at.now.follows === null ? undefined : byId.get(at.now.follows)
    ) {
      if (at === scheme) return true;
      passed.add(at);
    }
    return false;
  };

  return {
    /** The id of a scheme by name; that of a new one is settled here, but it is made only when used. */
    idOf: (name: string): SchemeId => entryOf(name).id,
    nameOf: (id: SchemeId): string => byId.get(id)?.name ?? id,
    /** Whether a row may say that its scheme follows another; false where that would close a circle [rules 10]. */
    mayFollow(name: string, follows: string): boolean {
      const entry = entryOf(name);
      return !counts(entry, 'follows', entry.now.follows) || !closesCircle(entry, entryOf(follows));
    },
    /** Takes a scheme in use by a row: a new one is made then. */
    use(name: string, place: ReadPlace): SchemeId {
      const entry = entryOf(name);
      entry.place ??= place;
      return entry.id;
    },
    /** Takes what a row says of its scheme; gives what of it does not count. `claimed` is what it said at an earlier delivery. */
    tell(name: string, cells: SchemeCells, place: ReadPlace, claimed: SchemeClaims | null): SchemeClaims | null {
      const entry = entryOf(name);
      const claims: { -readonly [Field in keyof SchemeClaims]: SchemeClaims[Field] } = {};
      const hear = <Field extends keyof SchemeCells>(field: Field, known: unknown, said: unknown, take: () => void, claim: () => void) => {
        if (said === undefined) {
          if (claimed?.[field] !== undefined) Object.assign(claims, { [field]: claimed[field] });
          return;
        }
        if (said === null) return;
        if (known !== said && counts(entry, field, known)) {
          take();
          entry.place = place;
        } else if (known !== said) claim();
        entry.settled.add(field);
      };
      const { follows, funder, decidedBy, earmarked } = cells;
      const followsId = follows === undefined || follows === null ? follows : entryOf(follows).id;
      hear(
        'follows',
        entry.now.follows,
        followsId,
        () => {
          const followed = entryOf(follows ?? '');
          followed.place ??= place;
          entry.now = { ...entry.now, follows: followed.id };
        },
        () => Object.assign(claims, { follows }),
      );
      hear(
        'funder',
        entry.now.funder,
        funder,
        () => {
          entry.now = { ...entry.now, funder: funder ?? null };
        },
        () => Object.assign(claims, { funder }),
      );
      hear(
        'decidedBy',
        entry.now.statedDecider,
        decidedBy,
        () => {
          entry.now = { ...entry.now, statedDecider: decidedBy ?? null };
        },
        () => Object.assign(claims, { decidedBy }),
      );
      hear(
        'earmarked',
        entry.now.earmarked,
        earmarked,
        () => {
          entry.now = { ...entry.now, earmarked: earmarked ?? null };
        },
        () => Object.assign(claims, { earmarked }),
      );
      return Object.keys(claims).length === 0 ? null : claims;
    },
    /** Every scheme that the file made or changed. */
    booked(): BookedScheme[] {
      return [...byId.values()].flatMap(({ stored: before, now, place }) => {
        if (place === null || now === before) return [];
        const decidedBy = now.statedDecider ?? deciderOfFunder(now.funder) ?? 'other';
        return [{ scheme: { ...now, decidedBy }, before, place }];
      });
    },
  };
}
export type SchemeBook = ReturnType<typeof schemeBook>;
