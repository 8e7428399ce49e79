import { createHash } from 'node:crypto';
import type { ReadArea, ReadCommitment, Reading, ReadStream } from '#electron/importers/reading.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { noCents } from '#shared/domain/money.ts';
import type { AreaId } from '#shared/domain/records.ts';

type Without<Row> = Omit<Row, 'kind' | 'place' | 'area'> & { readonly area?: string };
const area = (given: { readonly area?: string }) => (given.area ?? 'heerlen-noord') as AreaId;

/** A file as a reader gives it: sheets Geldstromen, Verplichtingen and Gebieden, rows from row 2 on. */
export function readingOf(given: {
  readonly file?: string;
  readonly streams?: readonly Without<ReadStream>[];
  readonly commitments?: readonly Without<ReadCommitment>[];
  readonly areas?: readonly Without<ReadArea>[];
  readonly rejected?: number;
  readonly shape?: string;
  readonly decidedOn?: CivilDate | null;
}): Reading {
  const { file = 'Begroting 2026.xlsx', rejected = 0, shape = 'officieel', decidedOn = null } = given;
  const content = new TextEncoder().encode(JSON.stringify(given));
  const table = (sheet: string, kind: 'streams' | 'commitments' | 'areas', records: number) => ({
    sheet,
    hidden: false,
    headerRows: [1],
    firstRow: 2,
    lastRow: records + 1,
    totalRows: [],
    rows: [],
    kind,
    unit: 1 as const,
    locale: 'nl' as const,
    sign: { plus: 'income' as const, because: '' },
    columns: [],
    areas: [],
    records,
    total: noCents,
    statedTotal: null,
    reconciled: null,
    cells: { taken: 0, header: 0, total: 0, note: 0, issue: 0 },
  });
  const streams = (given.streams ?? []).map((row, at) => ({
    ...row,
    kind: 'stream' as const,
    area: area(row),
    place: { table: 0, row: at + 2 },
  }));
  const commitments = (given.commitments ?? []).map((row, at) => ({
    ...row,
    kind: 'commitment' as const,
    area: area(row),
    place: { table: 1, row: at + 2 },
  }));
  const areas = (given.areas ?? []).map((row, at) => ({
    ...row,
    kind: 'area' as const,
    area: area(row),
    place: { table: 2, row: at + 2 },
  }));
  return {
    inspection: {
      file,
      kind: 'xlsx',
      bytes: content.byteLength,
      sha256: createHash('sha256').update(content).digest('hex'),
      tables: [
        table('Geldstromen', 'streams', streams.length),
        table('Verplichtingen', 'commitments', commitments.length),
        table('Gebieden', 'areas', areas.length),
      ],
      issues: [],
      mapping: null,
      readAs: null,
      decided: decidedOn === null ? null : { on: decidedOn, seen: '', place: { file } },
      savedOn: null,
    },
    content,
    sent: null,
    shape,
    headers: [],
    columns: [
      { area: 'A', scheme: 'B', follows: 'C', funder: 'D', reference: 'J', end: 'L', 'yearAmount:2026': 'N', note: 'X' },
      { area: 'A', description: 'B', 'yearAmount:2026': 'L' },
      { area: 'A', reserve: 'H' },
    ],
    streams,
    commitments,
    areas,
    rejected,
    repaired: [],
  };
}
