import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Context } from '#electron/services/context.ts';
import { pictureServices } from '#electron/services/pictures.ts';
import { storeServices } from '#electron/services/stores.ts';
import { scenarioFile } from '#shared/contracts/scenario.ts';
import { good } from '#test/support/good.ts';
import { testContext } from './test-context.ts';

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

test('long names stay within the picture: headings wrap, names are shortened, and the text alternative has them whole', async () => {
  const { context, write } = await sample();
  const area = `Heerlen-Noord met ${'een heel lange naam en '.repeat(7)}einde`;
  const scheme = `Regeling ${'voor leefbaarheid en veiligheid '.repeat(4)}einde`;
  const store = good(context.store());
  const written = store.write({ kind: 'edit', who: 'Anna', at: context.now(), what: 'namen' }, (writer) => {
    const { areas, schemes } = store.rows();
    for (const row of areas) if (row.id === 'heerlen-noord') writer.putArea({ ...row, name: area });
    for (const row of schemes) writer.putScheme({ ...row, name: `${row.name} ${scheme}` });
    return { ok: true, value: null };
  });
  good(written);
  const pictures = [
    (await write('l.svg', { of: { lines: ['heerlen-noord', 'delft-west'] } })).toString(),
    (await write('o.svg', { of: { lines: ['heerlen-noord'] } })).toString(),
    (await write('y.svg', { of: { years: 'heerlen-noord' } })).toString(),
  ];
  for (const svg of pictures) {
    const said = /<desc id="desc">([^<]*)<\/desc>/.exec(svg)?.[1] ?? '';
    expect(said + (/<title id="title">([^<]*)<\/title>/.exec(svg)?.[1] ?? '')).toContain(area);
    // A letter is about half as wide as it is high: what is drawn fits between the edges.
    for (const [, size = '', text = ''] of svg.matchAll(/<text [^>]*font-size="([\d.]+)"[^>]*>([^<]*)<\/text>/g))
      expect([text, text.length * Number(size) * 0.44 < 852]).toEqual([text, true]);
  }
  expect(pictures[0]).toMatch(/Heerlen-Noord met een[^<]*…<\/text>/);
  expect(pictures[2]).toContain(scheme);
  expect(pictures[2]).toContain('…</text>');
});
