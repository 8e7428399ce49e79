import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Context } from '#electron/services/context.ts';
import { exportServices } from '#electron/services/exports.ts';
import { importServices } from '#electron/services/imports.ts';
import { storeServices } from '#electron/services/stores.ts';
import { importChoices } from '#shared/contracts/import.ts';
import type { StreamRecord } from '#shared/contracts/records.ts';
import type { FileHandle } from '#shared/contracts/values.ts';
import { cents as moneyOf } from '#shared/domain/money.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { done } from '#shared/result.ts';
import { testContext } from '#test/services/test-context.ts';
import { good } from '#test/support/good.ts';

/** A form of Heerlen-Noord that went out, and a way to write in it what a municipality writes. */
async function sentOut() {
  const { context, folder, register } = testContext();
  good(await storeServices['store.sample']({ kind: 'sample' }, context));
  const path = join(folder, 'heerlen.xlsx');
  const target = register(path);
  good(await exportServices['export.template']({ target, area: 'heerlen-noord' as AreaId, language: 'nl' }, context));
  const fill = (from: string, to: string) => {
    const parts = unzipSync(readFileSync(path));
    const sheet = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    if (!sheet.includes(from)) throw new Error(`${from} does not stand on the sheet`);
    parts['xl/worksheets/sheet2.xml'] = strToU8(sheet.replace(from, to));
    writeFileSync(path, zipSync(parts));
  };
  return { context, file: target, fill };
}

const previewed = async (file: FileHandle, context: Context, given: object = {}) =>
  good(await importServices['import.preview'](importChoices.parse({ file, ...given }), context));

const streamsOf = (context: Context): readonly StreamRecord[] =>
  good(context.store())
    .rows()
    .streams.filter(({ areaId }) => areaId === 'heerlen-noord');

/** An amount that stands once on the sheet, with its row. */
function oneAmount(context: Context): { row: StreamRecord; year: number; cents: number } {
  const all = streamsOf(context).flatMap((row) =>
    Object.entries(row.amounts).flatMap(([year, cents]) => (cents === null ? [] : [{ row, year: Number(year), cents }])),
  );
  const found = all.find(({ cents }) => all.filter((other) => other.cents === cents).length === 1);
  if (found === undefined) throw new Error('The sample has such an amount');
  return found;
}

function change(context: Context, row: StreamRecord) {
  const at = '2026-12-02T10:00:00Z';
  good(
    good(context.store()).write({ kind: 'edit', who: 'J. Bakker', at, what: 'x' }, (writer) => {
      writer.putStream(row);
      return done(null);
    }),
  );
}

const cell = (cents: number) => `<v>${cents / 100}</v>`;

test('what comes back as it went changes nothing, also where the store went on', async () => {
  const { context, file } = await sentOut();
  const { row, year, cents } = oneAmount(context);
  change(context, { ...row, amounts: { ...row.amounts, [year]: moneyOf(cents + 100) } });
  const { report, changes } = await previewed(file, context);
  expect(changes).toEqual([]);
  expect(report).toMatchObject({ new: 0, changed: 0, rejected: 0, doubtful: 0, absent: 0 });
  expect(streamsOf(context).find(({ id }) => id === row.id)?.amounts[year]).toBe(cents + 100);
});

test('only the cell that was changed is shown, before and after', async () => {
  const { context, file, fill } = await sentOut();
  const { row, year, cents } = oneAmount(context);
  const other = streamsOf(context).find(({ id }) => id !== row.id);
  if (other === undefined) throw new Error('The area has more rows');
  change(context, { ...other, note: 'ondertussen' });
  fill(cell(cents), cell(cents + 5_000));
  const { report, changes } = await previewed(file, context);
  expect(report).toMatchObject({ new: 0, changed: 1, rejected: 0, doubtful: 0 });
  expect(changes.map(({ id, fields }) => ({ id, fields }))).toEqual([
    { id: row.id, fields: { [`yearAmount:${year}`]: [String(cents), String(cents + 5_000)] } },
  ]);
  good(await importServices['import.commit'](importChoices.parse({ file }), context));
  const after = streamsOf(context);
  expect(after.find(({ id }) => id === row.id)?.amounts[year]).toBe(cents + 5_000);
  expect(after.find(({ id }) => id === other.id)?.note).toBe('ondertussen');
});

test('a cell that both changed is a conflict that a person settles', async () => {
  const { context, file, fill } = await sentOut();
  const { row, year, cents } = oneAmount(context);
  change(context, { ...row, amounts: { ...row.amounts, [year]: moneyOf(cents + 100) } });
  fill(cell(cents), cell(cents + 5_000));
  expect((await previewed(file, context)).report).toMatchObject({ changed: 0, doubtful: 1 });
  const newer = await previewed(file, context, { onConflict: 'newer' });
  expect(newer.changes[0]?.fields).toEqual({ [`yearAmount:${year}`]: [String(cents + 100), String(cents + 5_000)] });
  expect((await previewed(file, context, { onConflict: 'keep' })).report).toMatchObject({ changed: 0, doubtful: 0 });
});

test('another store does not know the state, and reads the file as any other', async () => {
  const { file, context } = await sentOut();
  const other = testContext();
  good(await storeServices['store.sample']({ kind: 'sample' }, other.context));
  const { pathOf } = context;
  const { report } = await previewed(file, { ...other.context, pathOf });
  expect(report).toMatchObject({ new: 0, changed: 0, rejected: 0 });
});
