import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { rootFolder } from '#electron/engine/root-folder.ts';
import type { StoredRows } from '#shared/contracts/records.ts';

const migrations = join(rootFolder, 'migrations');

/** The tables of a store with rows, written by the driver alone. */
export function bareFilled(path: string, world: StoredRows): Database.Database {
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
    for (const row of world.areas) area.run(row.id, row.name, row.municipality, row.programme, 0, 0);
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
