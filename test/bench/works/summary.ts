import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { writeXlsx } from 'hucre';
import { read } from 'xlsx';
import { briefingJob } from '#electron/exporters/briefing/briefing-job.ts';
import { summaryJob } from '#electron/exporters/export-jobs.ts';
import { cellValue } from '#electron/exporters/sheet-model.ts';
import { exported, type Value } from '#test/bench/beside/formulas.ts';
import { openpyxlIsNeeded, python } from '#test/bench/beside/openpyxl.ts';
import type { Contender, Given, Ready, Work } from '#test/bench/work.ts';
import { worldOf } from '#test/bench/world-of.ts';
import { briefingOrder } from '#test/exporters/briefing-order.ts';
import { summaryInput } from '#test/exporters/summary-input.ts';

type PlainSheet = { readonly name: string; readonly rows: Value[][] };

/** The cells of the summary without looks, formulas, tables, lists or chart. */
function plainSheets(size: number): PlainSheet[] {
  return exported(worldOf(size)).sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(cellValue)) }));
}

/** A writer whose file is read back, once, for the sum of its streams' amounts: that is its answer. */
function writing(write: () => Promise<Uint8Array>): Ready {
  let answer: unknown;
  return {
    timed: async () => {
      const start = performance.now();
      const bytes = await write();
      const milliseconds = performance.now() - start;
      const peak = process.resourceUsage().maxRSS * 1024;
      answer ??= sumOfNumbers(bytes);
      return { milliseconds, peak, answer };
    },
  };
}

function sumOfNumbers(bytes: Uint8Array) {
  const rows = read(bytes, { dense: true }).Sheets.Geldstromen?.['!data'] ?? [];
  const cells = rows.slice(1).flatMap((row) => row.map((cell) => (cell?.t === 'n' ? Math.round(Number(cell.v) * 100) : 0)));
  return { cents: cells.reduce((sum, cents) => sum + cents, 0) };
}

const bareName = 'hucre, the cells bare';

const bare: Contender = {
  name: bareName,
  open: ({ size }) => {
    const sheets = plainSheets(size) as { name: string; rows: (string | number | null)[][] }[];
    return writing(() => writeXlsx({ sheets }));
  },
};

const excelJs: Contender = {
  name: 'ExcelJS, the cells bare',
  open: ({ size }) => {
    const sheets = plainSheets(size);
    return writing(async () => {
      const book = new ExcelJS.Workbook();
      for (const { name, rows } of sheets) book.addWorksheet(name).addRows(rows);
      return new Uint8Array(await book.xlsx.writeBuffer());
    });
  },
};

const openpyxl: Contender = {
  name: 'openpyxl, the cells bare',
  needs: openpyxlIsNeeded,
  open: ({ size, folder }) => {
    const [cells, path] = [join(folder, 'cells.jsonl'), join(folder, 'openpyxl.xlsx')];
    const lines = plainSheets(size).flatMap(({ name, rows }) => [name, ...rows].map((line) => JSON.stringify(line)));
    writeFileSync(cells, lines.join('\n'));
    return {
      timed: async () => {
        const start = performance.now();
        const { peak } = await python('write.py', cells, path);
        return { milliseconds: performance.now() - start, peak, answer: sumOfNumbers(readFileSync(path)) };
      },
    };
  },
};

const briefing = (format: 'docx' | 'pdf') => ({
  name: format,
  open: ({ size }: Given): Ready => {
    const order = briefingOrder({ format, hasAreaPages: size > 1 });
    return { run: () => briefingJob(order, () => {}).then(() => undefined) };
  },
});

/** What leaves: the summary as people get it, beside the same cells written without anything; and the briefing. */
export const works: readonly Work[] = [
  {
    name: 'the Excel summary',
    unit: 'rows',
    sizes: [1_000, 5_000, 10_000, 100_000],
    contenders: [
      {
        name: 'summary, with its figures',
        open: ({ size }) => {
          const input = summaryInput({ kind: 'own', rows: worldOf(size) });
          return writing(async () => {
            const made = await summaryJob(input, () => {});
            if (!made.ok) throw new Error(made.problem.code);
            return made.value;
          });
        },
      },
      bare,
      excelJs,
      openpyxl,
    ],
    bars: [{ kind: 'time', beside: bareName, atMost: 1.5, from: 5_000 }],
  },
  ...(['pdf', 'docx'] as const).map(
    (format): Work => ({
      name: `the briefing as ${format}`,
      unit: 'pages',
      sizes: [1, 21],
      contenders: [briefing(format)],
      bars: [
        { kind: 'within', milliseconds: 1_000, upTo: 1 },
        { kind: 'within', milliseconds: 5_000, from: 21 },
      ],
    }),
  ),
];
