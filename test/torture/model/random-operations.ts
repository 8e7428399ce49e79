import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStore, openStore } from '#electron/store/open.ts';
import type { Store, StoreWriter } from '#electron/store/store.ts';
import { problem } from '#shared/contracts/problem.ts';
import type { CommitmentRecord, SchemeRecord, StoredRows, StreamRecord } from '#shared/contracts/records.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { type Seeded, seeded } from '#shared/ready-made/illustrative/seeded.ts';
import { bareCommitment, bareStream } from '#shared/ready-made/row-maker.ts';
import type { Tally } from '#test/torture/tally.ts';
import { PlainModel, type PlainRow, type PlainRows } from './plain-model.ts';

type Table = 'scheme' | 'stream' | 'commitment';
type Row = SchemeRecord | StreamRecord | CommitmentRecord;
const at = '2026-11-24T10:00:00Z';
const area = 'heerlen-noord' as AreaId;
/** Few ids, so that sets meet in the same rows. */
const pool: Readonly<Record<Table, number>> = { scheme: 5, stream: 7, commitment: 6 };
const operationsOfOneStore = 250;

/**
 * Random change sets, failures halfway, undos of the newest and of older sets, redos, and closing and opening, on a store
 * and on a plain model. Lost is where the two differ. At the end of each store every set is taken back, the newest first:
 * what is left must be what it began with.
 */
export function randomOperations(given: { readonly operations: number }): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'lange-adem-model-'));
  let [lost, tries, refused] = [0, 0, 0];
  try {
    for (let seed = 1; tries < given.operations; seed += 1) {
      const operations = Math.min(operationsOfOneStore, given.operations - tries);
      const found = oneStore(join(folder, `${seed}.adem`), seeded(seed), operations);
      tries += operations;
      lost += found.differs ? 1 : 0;
      refused += found.refused;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { fault: 'random operations beside a plain model', tries, lost, refused };
}

function oneStore(path: string, chance: Seeded, operations: number): { readonly differs: boolean; readonly refused: number } {
  const made = createStore(path, { kind: 'own', who: 'maker', at, areas: [bareArea] });
  if (!made.ok) throw new Error(made.problem.code);
  let store = made.value;
  const model = new PlainModel(plain(store.rows()), isBroken);
  const begin = told(plain(store.rows()));
  const isAlike = () => told(plain(store.rows())) === told(model.rows) && store.revision() === model.revision;
  let refused = 0;
  try {
    for (let operation = 0; operation < operations; operation += 1) {
      const chosen = chance.whole(1, 100);
      if (chosen <= 60) write(store, model, chance);
      else if (chosen <= 65) failHalfway(store, chance);
      else if (chosen <= 95) {
        const outcome = undo(store, model, chance, chosen <= 80);
        if (outcome === 'differs') return { differs: true, refused };
        if (outcome === 'refused') refused += 1;
      } else store = closedAndOpened(store);
      if (!isAlike()) return { differs: true, refused };
    }
    for (let number = store.revision(); number > 1; number -= 1) if (!store.undo('Bram', at, number).ok) return { differs: true, refused };
    const isEmpty = told(plain(store.rows())) === begin;
    return { differs: !isEmpty || store.check().damage.length > 0, refused };
  } finally {
    store.close();
  }
}

const bareArea = {
  id: area,
  name: 'Heerlen-Noord',
  municipality: null,
  programme: null,
  programmeStart: null,
  programmeHorizon: null,
  planUntil: null,
  residents: null,
  reserve: 0,
  reserveNoted: null,
  frameworkDay: null,
  budgetDay: null,
} as never;

function write(store: Store, model: PlainModel, chance: Seeded): void {
  const given = randomSet(model.rows, chance);
  const written = store.write({ kind: 'edit', who: 'Anna', at, what: 'proef' }, (writer) => {
    for (const [key, row] of given) put(writer, key, row);
    return { ok: true, value: null };
  });
  if (!written.ok) throw new Error(written.problem.code);
  model.write(new Map([...given].map(([key, row]) => [key, row === null ? null : flat(row)])));
}

/** The writer says no after some rows: nothing of it may be there. */
function failHalfway(store: Store, chance: Seeded): void {
  store.write({ kind: 'edit', who: 'Anna', at, what: 'mislukt' }, (writer) => {
    for (const [key, row] of randomSet(plain(store.rows()), chance)) put(writer, key, row);
    return { ok: false, problem: problem('cancelled', {}) };
  });
}

function undo(store: Store, model: PlainModel, chance: Seeded, isNewest: boolean): 'done' | 'refused' | 'differs' {
  const standing = model.standing();
  const number = isNewest ? model.newestInEffect() : (standing[chance.whole(0, standing.length - 1)] ?? null);
  if (number === null) return 'done';
  const expected = model.undo(number);
  const undone = store.undo('Bram', at, isNewest ? undefined : number);
  if (undone.ok !== expected) return 'differs';
  if (undone.ok) return undone.value.undid === number ? 'done' : 'differs';
  return undone.problem.code === 'undo-blocked' ? 'refused' : 'differs';
}

function closedAndOpened(store: Store): Store {
  store.close();
  const again = openStore(store.path);
  if (!again.ok) throw new Error(again.problem.code);
  return again.value;
}

/** One to four rows put or removed, never so that a row would name a scheme that is not there. */
function randomSet(rows: PlainRows, chance: Seeded): ReadonlyMap<string, Row | null> {
  const given = new Map<string, Row | null>();
  const after = new Map(rows);
  for (let count = chance.whole(1, 4); count > 0; count -= 1) {
    const table = chance.pick<Table>(['scheme', 'stream', 'commitment']);
    const key = `${table}/${table}-${chance.whole(1, pool[table])}`;
    if (given.has(key)) continue;
    const row = chance.whole(1, 4) === 1 ? null : randomRow(table, key, [...after.keys()], chance);
    if (row === undefined || (row === null && !after.has(key))) continue;
    const before = after.get(key);
    if (row === null) after.delete(key);
    else after.set(key, flat(row));
    if (!isBroken(after)) given.set(key, row);
    else if (before === undefined) after.delete(key);
    else after.set(key, before);
  }
  return given;
}

function randomRow(table: Table, key: string, keys: readonly string[], chance: Seeded): Row | undefined {
  const id = key.slice(table.length + 1) as never;
  const schemes = keys.filter((other) => other.startsWith('scheme/')).map((other) => other.slice('scheme/'.length));
  const maybe = <Value>(value: Value): Value | null => (chance.whole(0, 1) === 1 ? value : null);
  const someScheme = () => schemes[chance.whole(0, Math.max(0, schemes.length - 1))] as never;
  const text = () => chance.pick(['een', 'twee', 'drie', 'é"\'\u0000; DROP TABLE stream']);
  const amounts = Object.fromEntries(
    [2026, 2027, 2028].filter(() => chance.whole(0, 2) > 0).map((year) => [year, maybe(chance.whole(0, 3) * 100)]),
  ) as StreamRecord['amounts'];
  if (table === 'scheme')
    return {
      id,
      name: text(),
      funder: maybe(text()),
      decidedBy: 'other',
      statedDecider: maybe('national' as const),
      earmarked: maybe(chance.whole(0, 1) === 1),
      follows: schemes.length > 0 ? maybe(someScheme()) : null,
    };
  if (schemes.length === 0) return undefined;
  if (table === 'stream')
    return { ...bareStream, id, areaId: area, schemeId: someScheme(), amounts, note: maybe(text()), matches: maybe(someScheme()) };
  return {
    ...bareCommitment,
    id,
    areaId: area,
    description: text(),
    amounts,
    fte: maybe(chance.whole(0, 3) + 0.5),
    fundedBy: maybe(someScheme()),
  };
}

function put(writer: StoreWriter, key: string, row: Row | null): void {
  const [table = '', id = ''] = key.split('/');
  if (row === null) writer.remove(table as Table, id);
  else if (table === 'scheme') writer.putScheme(row as SchemeRecord);
  else if (table === 'stream') writer.putStream(row as StreamRecord);
  else writer.putCommitment(row as CommitmentRecord);
}

function plain({ schemes, streams, commitments }: StoredRows): PlainRows {
  const of = (table: Table, rows: readonly Row[]) => rows.map((row) => [`${table}/${row.id}`, flat(row)] as const);
  return new Map([...of('scheme', schemes), ...of('stream', streams), ...of('commitment', commitments)]);
}

function flat(row: Row): PlainRow {
  const { amounts, ...fields } = { amounts: {}, ...row };
  return new Map([...Object.entries(fields), ...Object.entries(amounts).map(([year, cents]) => [`amounts.${year}`, cents] as const)]);
}

function isBroken(rows: PlainRows): boolean {
  const names = [...rows].flatMap(([key, row]) =>
    ['follows', 'schemeId', 'matches', 'fundedBy'].map((field) => [key, row.get(field)] as const),
  );
  return names.some(([, scheme]) => typeof scheme === 'string' && !rows.has(`scheme/${scheme}`));
}

function told(rows: PlainRows): string {
  const sorted = (entries: Iterable<readonly [string, unknown]>) => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(sorted(rows).map(([key, row]) => [key, sorted(row as PlainRow)]));
}
