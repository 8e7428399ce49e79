import type { AreaId } from '#shared/domain/records.ts';
import type { Mapping } from './mapping.ts';

/** How files of a shape are read, as it is known in a store. */
export type KnownReading = {
  readonly id: string;
  /** What people call it; null: it was learnt from a file and has no name. */
  readonly name: string | null;
  /** The newest file that it was learnt from, and when that came in (ISO 8601). */
  readonly file: string;
  readonly at: string;
  /** Headers of its files, as `sheet|header`, years as #. */
  readonly headers: readonly string[];
  /** What people told; null: its files are read as they stand. */
  readonly mapping: Mapping | null;
};

/** A name in files that means something else: it was joined by a person, for every file that comes. */
export type JoinedName = {
  readonly kind: 'area' | 'scheme';
  readonly seen: string;
  /** The id of an area, or the name of a scheme. */
  readonly meant: string;
  /** What the area or scheme is called. */
  readonly name: string;
};

/** Names that were joined, as the store keeps them: what stands in a file → the id of an area, or the name of a scheme. */
export type KeptNames = { readonly areas: Readonly<Record<string, AreaId>>; readonly schemes: Readonly<Record<string, string>> };

export type ReadingsView = { readonly readings: readonly KnownReading[]; readonly names: readonly JoinedName[] };
