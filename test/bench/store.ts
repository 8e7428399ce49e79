import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createStore } from '#electron/store/open.ts';
import type { Store } from '#electron/store/store.ts';
import type { StreamRecord } from '#shared/contracts/records.ts';
import { cents } from '#shared/domain/money.ts';
import type { Comparison } from './measure.ts';
import { worldOf } from './world-of.ts';

const at = '2026-11-24T10:00:00Z';
const edits = 1000;
const bulk = 100_000;
const migrations = join(import.meta.dirname, '..', '..', 'migrations');

/**
 * What the history costs, beside the bare driver that writes the same rows into the same tables, with the same
 * references, indexes and flushes, and keeps no history.
 */
export function comparisons(): readonly Comparison[] {
  const folder = mkdtempSync(join(tmpdir(), 'lange-adem-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const small = worldOf(5000);
  const large = worldOf(bulk);
  const ours = filled(join(folder, 'ours.adem'), small);
  const bare = bareFilled(join(folder, 'bare.db'), small);
  const turn = counter();
  return [
    {
      work: `${edits} acknowledged edits of one row each`,
      ours: { name: 'store', run: () => editEach(ours, small.streams, turn()) },
      beside: { name: 'better-sqlite3, FULL', run: () => editEachBare(bare, small.streams, turn()) },
      bar: { ratio: 1.2 },
    },
    {
      work: `${bulk} rows in one change set`,
      ours: { name: 'store', run: () => filled(join(folder, `ours-${turn()}.adem`), large).close() },
      beside: {
        name: 'better-sqlite3, no history',
        run: () => {
          bareFilled(join(folder, `bare-${turn()}.db`), large).close();
        },
      },
      bar: { ratio: 1.6 },
    },
    {
      work: 'All rows of a store of 5,000 read',
      ours: { name: 'store', run: () => fresh(ours).rows().streams.length },
      beside: null,
      bar: { milliseconds: 30 },
    },
  ];
}

function counter(): () => number {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
}

type World = ReturnType<typeof worldOf>;

function filled(path: string, world: World): Store {
  const made = createStore(path, { kind: 'own', who: 'bench', at, areas: world.areas });
  if (!made.ok) throw new Error(made.problem.code);
  const written = made.value.write({ kind: 'import', who: 'bench', at, what: 'bench' }, (writer) => {
    for (const scheme of world.schemes) writer.putScheme(scheme);
    for (const stream of world.streams) writer.putStream(stream);
    for (const commitment of world.commitments) writer.putCommitment(commitment);
    return { ok: true, value: null };
  });
  if (!written.ok) throw new Error(written.problem.code);
  return made.value;
}

/** A change of nothing that counts, so that the next reading is from the tables and not from memory. */
function fresh(store: Store): Store {
  store.write({ kind: 'settings', who: 'bench', at, what: 'bench' }, (writer) => {
    writer.putSetting('bench', store.revision());
    return { ok: true, value: null };
  });
  return store;
}

function editEach(store: Store, streams: readonly StreamRecord[], turn: number): void {
  for (const stream of streams.slice(0, edits)) {
    const written = store.write({ kind: 'edit', who: 'bench', at, what: 'bench' }, (writer) => {
      writer.putStream({ ...stream, note: `beurt ${turn}` });
      return { ok: true, value: null };
    });
    if (!written.ok) throw new Error(written.problem.code);
  }
}

function editEachBare(db: Database.Database, streams: readonly StreamRecord[], turn: number): void {
  const update = db.prepare('UPDATE stream SET note = ? WHERE id = ?');
  for (const stream of streams.slice(0, edits)) update.run(`beurt ${turn}`, stream.id);
}

function bareFilled(path: string, world: World): Database.Database {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  for (const name of readdirSync(migrations)) db.exec(readFileSync(join(migrations, name), 'utf8'));
  const insert = (table: string, columns: readonly string[]) => {
    const list = columns.map((column) => `"${column}"`).join(', ');
    return db.prepare(`INSERT INTO ${table} (${list}) VALUES (${columns.map(() => '?').join(', ')})`);
  };
  const area = insert('area', ['id', 'name', 'municipality', 'programme', 'reserve', 'checksum']);
  const scheme = insert('scheme', ['id', 'name', 'funder', 'decided_by', 'stated_decider', 'earmarked', 'follows', 'checksum']);
  const stream = insert('stream', [
    'id',
    'area_id',
    'scheme_id',
    'reference',
    'certainty',
    'nature',
    'use',
    'start',
    'end',
    'spendable_until',
    'total',
    'theme',
    'spent',
    'spent_until',
    'apply_before',
    'report_before',
    'matches',
    'area_share',
    'owner',
    'evidence',
    'note',
    'scheme_conflict',
    'claims',
    'checksum',
  ]);
  const commitment = insert('commitment', [
    'id',
    'area_id',
    'description',
    'category',
    'hardness',
    'use',
    'funded_by',
    'start',
    'end',
    'notice_months',
    'indexation',
    'fte',
    'residents',
    'total',
    'theme',
    'note',
    'checksum',
  ]);
  const streamAmount = insert('stream_amount', ['stream_id', 'year', 'cents']);
  const commitmentAmount = insert('commitment_amount', ['commitment_id', 'year', 'cents']);
  db.transaction(() => {
    for (const row of world.areas) area.run(row.id, row.name, row.municipality, row.programme, cents(0), 0);
    for (const row of world.schemes)
      scheme.run(
        row.id,
        row.name,
        row.funder,
        row.decidedBy,
        row.statedDecider,
        row.earmarked === null ? null : Number(row.earmarked),
        row.follows,
        0,
      );
    for (const row of world.streams) {
      stream.run(
        row.id,
        row.areaId,
        row.schemeId,
        row.reference,
        row.certainty,
        row.nature,
        row.use,
        row.start,
        row.end,
        row.spendableUntil,
        row.total,
        row.theme,
        row.spent,
        row.spentUntil,
        row.applyBefore,
        row.reportBefore,
        row.matches,
        row.areaShare,
        row.owner,
        row.evidence,
        row.note,
        0,
        null,
        0,
      );
      for (const [year, amount] of Object.entries(row.amounts)) streamAmount.run(row.id, Number(year), amount);
    }
    for (const row of world.commitments) {
      commitment.run(
        row.id,
        row.areaId,
        row.description,
        row.category,
        row.hardness,
        row.use,
        row.fundedBy,
        row.start,
        row.end,
        row.noticeMonths,
        row.indexation,
        row.fte,
        row.residents,
        row.total,
        row.theme,
        row.note,
        0,
      );
      for (const [year, amount] of Object.entries(row.amounts)) commitmentAmount.run(row.id, Number(year), amount);
    }
  })();
  return db;
}
