import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HyperFormula } from 'hyperformula';
import { read, utils } from 'xlsx';
import { xlsxOf } from '#electron/exporters/write-xlsx.ts';
import { answer } from '#shared/domain/answer.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import { areaYearsIn, areaYearsOf, exported, withFormulas, yearsSheet } from '#test/bench/beside/formulas.ts';
import { officeConverts, officeIsNeeded } from '#test/bench/beside/office.ts';
import type { Contender, Given, Work } from '#test/bench/work.ts';
import { worldOf } from '#test/bench/world-of.ts';
import { sampleQuestion } from '#test/exporters/summary-input.ts';
import { withoutCachedValues, withoutFormulas } from '#test/support/recalculated.ts';

const [toCalculate, toOpen] = ['formulas.xlsx', 'values.xlsx'];

const hyperFormula: Contender = {
  name: 'HyperFormula on our export',
  open: ({ size }) => {
    const sheets = exported(worldOf(size)).sheets.map((sheet) => [sheet.name, withFormulas(sheet)] as const);
    const engine = HyperFormula.buildFromSheets(Object.fromEntries(sheets), { licenseKey: 'gpl-v3', smartRounding: false });
    const years = engine.getSheetId(yearsSheet);
    if (years === undefined) throw new Error('HyperFormula does not have the sheet');
    return {
      run: () => {
        engine.rebuildAndRecalculate();
        return areaYearsIn(engine.getSheetValues(years));
      },
      close: () => engine.destroy(),
    };
  },
};

/** Its whole run, less that on the same file with values in the place of formulas: what is left is calculating. */
const office: Contender = {
  name: 'LibreOffice on our export',
  needs: officeIsNeeded,
  open: async ({ folder }) => {
    await officeConverts(folder, join(folder, toOpen), 'xlsx');
    return {
      timed: async () => {
        const opened = performance.now();
        await officeConverts(folder, join(folder, toOpen), 'xlsx');
        const calculated = performance.now();
        const { peak, path } = await officeConverts(folder, join(folder, toCalculate), 'xlsx');
        const milliseconds = performance.now() - calculated - (calculated - opened);
        const sheet = read(readFileSync(path)).Sheets[yearsSheet] ?? {};
        return { milliseconds, peak, answer: areaYearsIn(utils.sheet_to_json(sheet, { header: 1, blankrows: true })) };
      },
    };
  },
};

/** What a program for spreadsheets needs to come from the rows of our export to the same figures. */
export const works: readonly Work[] = [
  {
    name: 'the answer as far as formulas can say it',
    unit: 'rows',
    sizes: [500, 5_000],
    make: async ({ size, folder }: Given) => {
      const bytes = await xlsxOf(exported(worldOf(size)));
      writeFileSync(join(folder, toCalculate), withoutCachedValues(bytes));
      writeFileSync(join(folder, toOpen), withoutFormulas(bytes));
    },
    contenders: [
      {
        name: 'kernel',
        open: ({ size }) => {
          const rows = worldOf(size);
          return { run: () => areaYearsOf(answer(rows, sampleQuestion, defaultThresholds)) };
        },
      },
      hyperFormula,
      office,
    ],
    bars: [
      { beside: hyperFormula.name, kind: 'faster', times: 100, from: 5_000 },
      { beside: office.name, kind: 'faster', times: 5, from: 5_000 },
    ],
  },
];
