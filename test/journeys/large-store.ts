import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStore } from '#electron/store/open.ts';
import { rowHash } from '#electron/store/row-hash.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { cents } from '#shared/domain/money.ts';
import type { SchemeId } from '#shared/domain/records.ts';
import { areaRecords } from '#shared/ready-made/areas.ts';
import { rowMaker } from '#shared/ready-made/row-maker.ts';
import { done } from '#shared/result.ts';

/** A real store with so many streams of ten schemes over the twenty areas; gives its path. */
export function largeStore(rows: number): string {
  const path = join(tmpdir(), `lange-adem-large-${process.pid}.adem`);
  rmSync(path, { force: true });
  const areas = areaRecords();
  const by = { who: 'test', at: '2026-11-01T09:00:00.000Z' };
  const created = createStore(path, { kind: 'own', ...by, areas });
  if (!created.ok) throw new Error(created.problem.code);
  const store = created.value;
  const make = rowMaker(rowHash);
  const written = store.write({ kind: 'import', what: 'groot', ...by }, (writer) => {
    for (let at = 0; at < 10; at += 1) {
      const id = `regeling-${at}` as SchemeId;
      writer.putScheme({
        id,
        name: `Regeling ${at}`,
        funder: null,
        decidedBy: 'other',
        statedDecider: null,
        earmarked: null,
        follows: null,
      });
    }
    for (let at = 0; at < rows; at += 1) {
      const area = areas[at % areas.length];
      if (area === undefined) throw new Error('No areas');
      const amounts = Object.fromEntries([2026, 2027, 2028, 2029].map((year) => [year, cents(10_000_00 + at * 100 + year)]));
      const term = { start: '2026-01-01' as CivilDate, end: '2029-12-31' as CivilDate, amounts };
      writer.putStream(make.stream({ areaId: area.id, schemeId: `regeling-${at % 10}` as SchemeId, reference: `K-${at}`, ...term }));
    }
    return done(null);
  });
  store.close();
  if (!written.ok) throw new Error(written.problem.code);
  return path;
}
