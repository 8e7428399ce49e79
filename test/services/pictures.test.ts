import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Context } from '#electron/services/context.ts';
import { pictureServices } from '#electron/services/pictures.ts';
import { storeServices } from '#electron/services/stores.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import { scenarioFile } from '#shared/contracts/scenario.ts';
import type { Result } from '#shared/result.ts';
import { testContext } from './test-context.ts';

function good<Value>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

async function sample() {
  const given = testContext();
  good(await storeServices['store.sample']({ kind: 'sample' }, given.context));
  const write = async (name: string, order: object, context: Context = given.context) => {
    const target = given.register(join(given.folder, name));
    good(await pictureServices['export.picture']({ question: {}, language: 'nl', ...order, target } as never, context));
    return readFileSync(join(given.folder, name));
  };
  return { ...given, write };
}

/** Width and height of a PNG, from its first chunk. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('a drawing carries title, date, source and its letters, and text that a reader finds', async () => {
  const { write } = await sample();
  const svg = (await write('l.svg', { of: { lines: ['heerlen-noord'] } })).toString();
  expect(svg).toContain('Heerlen-Noord: tot wanneer zijn de beloften betaald?');
  expect(svg).toContain('Peildatum 1 december 2026, lens gepland.');
  expect(svg).toMatch(/Bron: Lange Adem, .* Nr\. 2026-12-01-[0-9a-f]{6}\./);
  expect(svg).toContain('Voorbeeldgegevens: alle bedragen zijn verzonnen.');
  expect(svg).toMatch(/<title id="title">[^<]+<\/title><desc id="desc">[^<]*Heerlen-Noord: betaald t\/m 31-12-2027/);
  expect(svg.match(/@font-face/g)).toHaveLength(2);
  expect(svg).not.toContain('http://www.w3.org/1999/xlink');
});

test('all areas are one picture of lines; one area has its years', async () => {
  const { write } = await sample();
  const lines = await write('l.png', { of: { lines: null } });
  const one = await write('o.png', { of: { lines: ['heerlen-noord'] } });
  const years = (await write('y.svg', { of: { years: 'heerlen-noord' }, language: 'en' })).toString();
  expect(lines.subarray(1, 4).toString()).toBe('PNG');
  expect(sizeOf(lines)[0]).toBe(2_700);
  expect(sizeOf(lines)[1]).toBeGreaterThan((sizeOf(one)[1] ?? 0) * 2);
  expect(years).toContain('Heerlen-Noord: money and promises per year, in millions of euros');
  expect(years).toContain('2030: promised');
});

test('a scenario is named in its picture, and draws other lines', async () => {
  const { write } = await sample();
  const scenario = scenarioFile.parse({
    name: 'Verlengd & "meer"',
    changes: [{ do: 'extend', scheme: 'Regio Deal (vierde tranche)', areas: ['*'], until: '2030-12-31' }],
  });
  const [plain, under] = [await write('a.svg', { of: { lines: null } }), await write('b.svg', { of: { lines: null }, scenario })];
  expect(under.toString()).toContain('met scenario “Verlengd &amp; &quot;meer&quot;”');
  expect(under.toString()).not.toBe(plain.toString());
});

test('the same question gives the same bytes, and the clipboard gets those of the file', async () => {
  const { context, write } = await sample();
  const order = { question: {}, language: 'nl', of: { years: 'heerlen-noord' } };
  const [first, second] = [await write('1.png', order), await write('2.png', order)];
  expect(first.equals(second)).toBe(true);
  const copied = good(await pictureServices['picture.copy'](order as never, context));
  expect(Buffer.from(copied.png, 'base64').equals(first)).toBe(true);
});

test('another ending is refused', async () => {
  const { context, register, folder } = await sample();
  const target = register(join(folder, 'l.jpg'));
  const made = await pictureServices['export.picture']({ question: {}, language: 'nl', of: { lines: null }, target } as never, context);
  expect(made).toMatchObject({ ok: false, problem: { code: 'target-wrong-kind' } });
});
