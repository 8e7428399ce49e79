import { expect, test } from 'vitest';
import { htmlGrids } from '#electron/importers/read/html.ts';
import { readBytes } from '#electron/importers/read-file.ts';
import { knownNames } from '#electron/services/import/known-names.ts';
import { areaRecords } from '#shared/ready-made/areas.ts';
import { reading } from './support/read.ts';

const known = knownNames({ areas: areaRecords(), schemes: [] });

function textsOf(html: string): (string | null)[][][] {
  const grids = htmlGrids(html);
  if (grids === 'too-large') throw new Error('too large');
  return grids.map(({ rows }) => Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell?.text ?? null)));
}

test('a table of a web page is read with its merged cells, entities and footnotes', () => {
  const html = `<meta charset='utf-8'><h2>Begroting</h2><table><thead>
    <tr><th rowspan="2">Gebied</th><th rowspan="2">Regeling</th><th rowspan="2">Einddatum</th><th colspan="2">Budget (x &euro; 1.000)</th></tr>
    <tr><th>2027<sup>1</sup></th><th>2028</th></tr></thead><tbody>
    <tr><td rowspan="3">Delft-West</td><td>Fonds<sup><a href="#n2">[2]</a></sup></td><td>31-12-2028</td><td>1.234<sup>1)</sup></td><td>1.500&nbsp;</td></tr>
    <tr><td>Wijk &amp; buurt</td><td>31-12-2028</td><td>1.012</td><td><span>1.015</span></td></tr>
    <tr><td>Speelplein<br>500 m<sup>2</sup></td><td>31-12-2028</td><td>1.200<sup>*</sup></td><td>0</td></tr></tbody></table><p>1) inclusief btw</p>`;
  const read = readBytes(new TextEncoder().encode(html), 'geplakt op 25-11-2026 01.20', { known }, () => undefined);
  if (!read.ok) throw new Error(read.problem.code);
  expect(read.value.streams.map(({ area, scheme, years }) => [area, scheme, years])).toEqual([
    ['delft-west', 'Fonds', { 2027: 123_400_000, 2028: 150_000_000 }],
    ['delft-west', 'Wijk & buurt', { 2027: 101_200_000, 2028: 101_500_000 }],
    ['delft-west', 'Speelplein 500 m²', { 2027: 120_000_000, 2028: 0 }],
  ]);
  expect(read.value.inspection.kind).toBe('html');
  expect(read.value.columns[0]).toMatchObject({ 'yearAmount:2028': 'E' });
});

test('tables side by side, in each other and left open each are one of their own', () => {
  expect(textsOf('<table><tr><td>a<table><tr><td>b<td>c</table><td>d<tr><td>e</table><table><tr><th>f</table>')).toEqual([
    [['a', 'd'], ['e']],
    [['b', 'c']],
    [['f']],
  ]);
});

test('what no one reads is no text: scripts, styles and comments', () => {
  expect(textsOf('<table><tr><td><style>td{}</style><script>"<td>x"</script>1<!-- 2 -->3</td></tr></table>')).toEqual([[['13']]]);
});

test('a cell merged downwards keeps its column free below it', () => {
  expect(textsOf('<table><tr><td rowspan=2>a<td>b<tr><td>c<tr><td>d<td>e</table>')).toEqual([
    [
      ['a', 'b'],
      [null, 'c'],
      ['d', 'e'],
    ],
  ]);
});

test('a page that claims more cells than can be read is left at once', () => {
  expect(htmlGrids(`<table>${'<tr><td colspan=1000>'.repeat(5000)}</table>`)).toBe('too-large');
});

test('what stands above a table of a page, or is its caption, is its title', () => {
  const table = (caption: string) =>
    `<table>${caption}<tr><th>Gebied</th><th>Regeling</th><th>2026</th></tr><tr><td>Heerlen-Noord</td><td>Regio Deal</td><td>140</td></tr></table>`;
  for (const page of [
    table('<caption>Bedragen x € 1.000</caption>'),
    `<h2>Geldstromen</h2><p>Alle bedragen zijn <b>x € 1.000</b>.</p>${table('')}<p>Bron: begroting in euro</p>`,
  ]) {
    const read = reading(new TextEncoder().encode(`<html><body>${page}</body></html>`), 'bestand.xls');
    expect(read.streams.map(({ years }) => years)).toEqual([{ 2026: 14_000_000 }]);
  }
});
