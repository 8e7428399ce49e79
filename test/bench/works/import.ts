import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import ExcelJS from 'exceljs';
import { type BookType, read } from 'xlsx';
import { createEngine } from '#electron/engine/engine.ts';
import { officeConverts, officeIsNeeded } from '#test/bench/beside/office.ts';
import { openpyxlIsNeeded, python } from '#test/bench/beside/openpyxl.ts';
import type { Contender, Given, Work } from '#test/bench/work.ts';
import { known, workbook } from '#test/importers/support/read.ts';

type Format = 'xlsx' | 'ods' | 'xls' | 'csv';

const years = [2024, 2025, 2026, 2027, 2028];
const header = [
  'Gebied',
  'Regeling',
  'Verstrekker',
  'Zekerheid',
  'Kenmerk',
  'Startdatum',
  'Einddatum',
  ...years,
  'Aard',
  'Gebruik',
  'Toelichting',
];
const amountColumns = [7, 8, 9, 10, 11];

/** Rows of the official workbook with fifteen columns, five of them amounts. */
function cellsOf(size: number): (string | number)[][] {
  return Array.from({ length: size }, (_, row) => [
    ...[known.areas[row % known.areas.length]?.name ?? '', `Regeling ${row % 50}`, 'Ministerie van BZK', 'beschikt', `K-${row}`],
    ...['1-1-2024', '31-12-2028', row * 100, row * 101.5, row * 3, row * 7, row % 900],
    ...['incidenteel', 'exploitatie', `Regel ${row}`],
  ]);
}

const fileOf = (format: Format, folder: string) => join(folder, `begroting.${format}`);

/** What every reader must find: the sum of the amounts, in cents. */
const ours = (format: Format): Contender => ({
  name: 'read, understood and committed',
  open: async ({ folder }) => {
    const engine = createEngine({ door: 'command-line', home: join(folder, 'home'), who: 'bench' });
    const path = join(folder, 'bench.adem');
    const fresh = async () => {
      const created = await engine.call('store.create', { name: 'bench', target: engine.register(path) });
      if (!created.ok) throw new Error(created.problem.code);
    };
    await fresh();
    return {
      run: async () => {
        const committed = await engine.call('import.commit', { file: engine.register(fileOf(format, folder)) });
        if (!committed.ok) throw new Error(committed.problem.code);
        const store = new Database(path, { readonly: true });
        const cents = store.prepare('SELECT sum(cents) FROM stream_amount').pluck().get();
        store.close();
        return { cents };
      },
      reset: async () => {
        await engine.call('store.close', {});
        for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
        await fresh();
      },
      close: () => engine.close(),
    };
  },
});

const bareName = 'SheetJS, bare read';

const sheetJs = (format: Format): Contender => ({
  name: bareName,
  open: ({ folder }) => ({
    run: () => {
      const isText = format === 'csv';
      const bytes = readFileSync(fileOf(format, folder));
      const book = isText
        ? read(bytes.toString('utf8'), { type: 'string', dense: true, raw: true })
        : read(bytes, { type: 'buffer', dense: true });
      const sheet = book.Sheets[book.SheetNames[0] ?? ''];
      let cents = 0;
      for (const row of (sheet?.['!data'] ?? []).slice(1)) {
        for (const column of amountColumns) cents += Math.round(numberOf(row[column]?.v) * 100);
      }
      return { cents };
    },
  }),
});

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : Number(String(value ?? '').replace(',', '.'));
}

const excelJs: Contender = {
  name: 'ExcelJS',
  open: ({ folder }) => ({
    run: async () => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(fileOf('xlsx', folder));
      let cents = 0;
      book.worksheets[0]?.eachRow((row, number) => {
        for (const column of number > 1 ? amountColumns : []) cents += Math.round(Number(row.getCell(column + 1).value) * 100);
      });
      return { cents };
    },
  }),
};

const openpyxl: Contender = {
  name: 'openpyxl, read only',
  needs: openpyxlIsNeeded,
  open: ({ folder }) => ({
    timed: async () => {
      const start = performance.now();
      const { printed, peak } = await python('read.py', fileOf('xlsx', folder));
      return { milliseconds: performance.now() - start, peak, answer: { cents: Number(printed) } };
    },
  }),
};

const office = (format: Format): Contender => ({
  name: 'LibreOffice, to csv',
  needs: officeIsNeeded,
  open: ({ folder }) => ({
    timed: async () => {
      const start = performance.now();
      const { peak } = await officeConverts(folder, fileOf(format, folder), 'csv');
      return { milliseconds: performance.now() - start, peak };
    },
  }),
});

function importWork(format: Format, sizes: Work['sizes'], others: readonly Contender[]): Work {
  return {
    name: `a ${format} file into a store`,
    unit: 'rows of 15 columns',
    sizes,
    make: ({ size, folder }: Given) => writeFileSync(fileOf(format, folder), bytesOf(format, size)),
    contenders: [ours(format), sheetJs(format), ...others],
    bars: [
      { kind: 'time', beside: bareName, atMost: 1.5, from: 10_000 },
      { kind: 'memory', beside: bareName, atMost: 1.5, from: 100_000 },
    ],
  };
}

function bytesOf(format: Format, size: number): Uint8Array | string {
  const cells = cellsOf(size);
  if (format !== 'csv') return workbook({ Geldstromen: [header, ...cells] }, bookTypes[format]);
  const lines = [header, ...cells].map((row) =>
    row.map((cell) => String(cell).replace('.', typeof cell === 'number' ? ',' : '.')).join(';'),
  );
  return `${lines.join('\r\n')}\r\n`;
}

const bookTypes: Readonly<Record<Exclude<Format, 'csv'>, BookType>> = { xlsx: 'xlsx', ods: 'ods', xls: 'biff8' };

/** A file as it comes from a colleague into a new store; the others only read its cells. */
export const works: readonly Work[] = [
  importWork('xlsx', [1_000, 10_000, 100_000], [excelJs, openpyxl, office('xlsx')]),
  importWork('ods', [1_000, 10_000, 100_000], [office('ods')]),
  importWork('xls', [1_000, 10_000, 60_000], [office('xls')]),
  importWork('csv', [1_000, 10_000, 100_000], []),
];
