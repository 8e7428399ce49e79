import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Store } from '#electron/store/store.ts';
import type { CallParsed, Services } from '#shared/contracts/calls.ts';
import type { StoredReading } from '#shared/contracts/kept.ts';
import { type Mapping, type ReadingFile, readingFile } from '#shared/contracts/mapping.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { JoinedName, KnownReading, ReadingsView } from '#shared/contracts/readings.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { keptTexts } from '#shared/text/kept-texts.ts';
import type { Context } from './context.ts';
import { keptNames, namesSetting, withoutName } from './import/kept-names.ts';
import { knownReadings } from './import/known-readings.ts';
import { checkTarget, problemOfFile, writeTarget } from './target-file.ts';

type ReadingCalls = 'reading.list' | 'reading.name' | 'reading.remove' | 'reading.export' | 'reading.import' | 'names.remove';

const largestFile = 5_000_000;

/** How files are read, and which names mean the same: what the next file is read by, looked at and changed by people. */
export const readingServices: Pick<Services<Context>, ReadingCalls> = {
  'reading.list': (_, context) => {
    const store = context.store();
    return store.ok ? done(viewOf(store.value)) : store;
  },

  'reading.name': ({ id, name, language }, context) =>
    changed(id, context, (store, reading) => {
      const taken = knownReadings(store).find((other) => other.id !== id && other.name?.toLowerCase() === name.toLowerCase());
      if (taken !== undefined) return failed(problem('name-taken', { seen: name }));
      return done({ what: keptTexts(language).readingNamed(name), reading: { ...reading, name, forgotten: false } });
    }),

  'reading.remove': ({ id, language }, context) =>
    changed(id, context, (_, reading) =>
      done({
        what: keptTexts(language).readingRemoved(reading.name || reading.file),
        reading: { ...reading, keptAt: context.now(), mapping: null, forgotten: true },
      }),
    ),

  'reading.export': (asked, context) => {
    const path = context.pathOf(asked.target);
    if (!path.ok) return path;
    const content = 'mapping' in asked ? done(asked.mapping) : readingAsFile(asked.id, context);
    if (!content.ok) return content;
    const checked = checkTarget(path.value, ['.json']);
    if (!checked.ok) return checked;
    const bytes = new TextEncoder().encode(`${JSON.stringify(content.value, null, 2)}\n`);
    const written = writeTarget(path.value, bytes);
    return written.ok ? done({ file: basename(path.value), bytes: bytes.length }) : written;
  },

  'reading.import': (asked, context) => importedReading(asked, context),

  'names.remove': ({ kind, seen, language }, context) => {
    const store = context.store();
    if (!store.ok) return store;
    const field = kind === 'area' ? 'areas' : 'schemes';
    const kept = keptNames(store.value);
    if (!(seen in kept[field])) return failed(problem('row-not-found', { seen }));
    const left = Object.fromEntries(Object.entries(kept[field]).filter(([name]) => name !== seen));
    const at = context.now();
    const header = { kind: 'settings', who: context.who, at, what: keptTexts(language).nameLoosened(seen) } as const;
    const written = store.value.write(header, (writer) => {
      writer.putSetting(namesSetting, { ...kept, [field]: left });
      for (const { id, name, file, headers, mapping } of knownReadings(store.value)) {
        const apart = withoutName(mapping, { kind, seen });
        if (apart !== null)
          writer.putReading({ id, name: name ?? '', author: context.who, keptAt: at, file, headers, mapping: apart, forgotten: false });
      }
      return done(null);
    });
    return written.ok ? done({ changeSet: written.value.changeSet }) : written;
  },
};

/** A reading that the store knows, with its name and the files that it is for. Problem: `row-not-found`. */
function readingAsFile(id: string, context: Context): Result<ReadingFile, Problem> {
  const store = context.store();
  if (!store.ok) return store;
  const reading = knownReadings(store.value).find((one) => one.id === id);
  if (reading === undefined) return failed(problem('row-not-found', { seen: id }));
  const { name, file, headers, mapping } = reading;
  return done({ version: 1, tables: mapping?.tables ?? [], name: name ?? file, shape: id, seen: [...headers] });
}

/** Writes a reading in the place of one that is known. Problem: `row-not-found`. */
function changed(
  id: string,
  context: Context,
  change: (store: Store, reading: StoredReading) => Result<{ what: string; reading: StoredReading }, Problem>,
): Result<{ readonly changeSet: number | null }, Problem> {
  const store = context.store();
  if (!store.ok) return store;
  const found = knownReadings(store.value).find((reading) => reading.id === id);
  if (found === undefined) return failed(problem('row-not-found', { seen: id }));
  const { name, file, at, headers, mapping } = found;
  const made = change(store.value, { id, name: name ?? '', author: context.who, keptAt: at, file, headers, mapping, forgotten: false });
  if (!made.ok) return made;
  const header = { kind: 'settings', who: context.who, at: context.now(), what: made.value.what } as const;
  const written = store.value.write(header, (writer) => {
    writer.putReading(made.value.reading);
    return done(null);
  });
  return written.ok ? done({ changeSet: written.value.changeSet }) : written;
}

/** A reading from a file: of this program, or of `inspect --mapping-out`, which knows no shape and is chosen by hand. */
function importedReading({ file, language }: CallParsed<'reading.import'>, context: Context): Result<KnownReading, Problem> {
  const store = context.store();
  const path = context.pathOf(file);
  if (!store.ok) return store;
  if (!path.ok) return path;
  const read = readingIn(path.value, file.name);
  if (!read.ok) return read;
  const { version, tables, name = file.name.replace(/\.json$/i, ''), shape, seen = [] } = read.value;
  const mapping: Mapping = { version, tables };
  const id = shape ?? createHash('sha256').update(JSON.stringify(tables)).digest('hex').slice(0, 16);
  const known = knownReadings(store.value);
  const isTaken = (one: string) => known.some((other) => other.id !== id && other.name?.toLowerCase() === one.toLowerCase());
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = `${name} ${number}`;
  const at = context.now();
  const reading = { id, name: free, author: context.who, keptAt: at, file: file.name, headers: [...seen], mapping, forgotten: false };
  const written = store.value.write({ kind: 'settings', who: context.who, at, what: keptTexts(language).readingTaken(free) }, (writer) => {
    writer.putReading(reading);
    return done(null);
  });
  return written.ok ? done({ id, name: free, file: file.name, at, headers: reading.headers, mapping }) : written;
}

function readingIn(path: string, file: string) {
  const unreadable = (detail: string) => failed(problem('mapping-unreadable', { file, detail }));
  try {
    const text = readFileSync(path, 'utf8');
    const parsed = text.length > largestFile ? null : readingFile.safeParse(JSON.parse(text));
    return parsed?.success ? done(parsed.data) : unreadable(parsed?.error?.issues[0]?.path.join('.') ?? '');
  } catch (error) {
    return error instanceof SyntaxError ? unreadable('JSON') : problemOfFile(error, path);
  }
}

function viewOf(store: Store): ReadingsView {
  const { areas, schemes } = keptNames(store);
  const areaName = new Map(store.rows().areas.map(({ id, name }) => [id, name]));
  const names: JoinedName[] = [
    ...Object.entries(areas).map(([seen, meant]) => ({ kind: 'area' as const, seen, meant, name: areaName.get(meant) ?? meant })),
    ...Object.entries(schemes).map(([seen, meant]) => ({ kind: 'scheme' as const, seen, meant, name: meant })),
  ];
  return { readings: knownReadings(store), names };
}
