import { describe, expect, test } from 'vitest';
import { type BriefingOrder, briefingJob, briefingPage } from '#electron/exporters/briefing/briefing-job.ts';
import { rowsOfAreas } from '#electron/exporters/rows-of-areas.ts';
import type { Briefing } from '#shared/contracts/briefing.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { briefingOrder } from '#test/exporters/briefing-order.ts';
import { openRows, sampleRows, sampleScenario } from '#test/exporters/summary-input.ts';
import { partOf, partsOf } from '#test/exporters/workbook-parts.ts';
import { convertedByOffice, readBy } from './office.ts';

async function bytesOf(order: BriefingOrder): Promise<Uint8Array> {
  const made = await briefingJob(order, () => {});
  if (!made.ok) throw new Error('A briefing cannot fail');
  return made.value;
}

const loose = (text: string) => text.replace(/\s+/g, '').replaceAll('­', '');

/** Every text that the page must show. */
function textsOf(briefing: Briefing): string[] {
  const { until, ends, unpaid, decide, scenario, uncertain } = briefing;
  return [
    briefing.kicker,
    briefing.dated,
    briefing.number,
    briefing.label,
    briefing.headline.text,
    ...briefing.lead.map(({ text }) => text),
    ...briefing.figures.flatMap(({ figure, meaning, money }) => [figure, meaning, money ?? '']),
    until.heading,
    ...until.columns,
    ...until.rows.flatMap(({ area, granted, planned, loss }) => [area, granted, planned, loss]),
    ...until.legend.map(({ text }) => text),
    unpaid.heading,
    ...unpaid.rows.flatMap(({ what, hardness, amount }) => [what, hardness, amount]),
    ...[ends, decide, ...(scenario === null ? [] : [scenario]), uncertain].flatMap(({ heading, items }) => [
      heading,
      ...items.map(({ text }) => text),
    ]),
    ...briefing.notes,
  ];
}

const cases: [string, Partial<BriefingOrder>][] = [
  ['all areas', {}],
  ['in English', { language: 'en' }],
  ['one area', { rows: rowsOfAreas(sampleRows(), ['heerlen-noord' as AreaId]) }],
  ['an area without data', { rows: rowsOfAreas(sampleRows(), ['nieuwegein-centrale-as' as AreaId]) }],
  ['public data', { kind: 'public', rows: openRows() }],
];

describe.each(cases)('the briefing (%s)', async (_name, given) => {
  const order = briefingOrder(given);
  const page = briefingPage(order);
  if (!page.ok) throw new Error('Without a scenario nothing can be wrong');
  const { briefing } = page.value;
  const sections = briefing.scenario === null ? 5 : 6;
  const pdf = await bytesOf(order);
  const docx = await bytesOf({ ...order, format: 'docx' });

  test('is one page of PDF with title and tags', () => {
    const info = readBy('pdfinfo', pdf, (path) => [path]);
    expect(info).toMatch(/Pages:\s+1\n/);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toContain(briefing.title);
  });

  test('shows every text of the page, in PDF and in Word', () => {
    const ofPdf = loose(readBy('pdftotext', pdf, (path) => ['-layout', path, '-']) + readBy('pdftotext', pdf, (path) => [path, '-']));
    const ofWord = loose(
      partOf(docx, 'word/document.xml')
        .replace(/<[^>]*>/g, '')
        .replaceAll('&amp;', '&'),
    );
    expect(textsOf(briefing).filter((text) => !ofWord.includes(loose(text)))).toEqual([]);
    expect(textsOf(briefing).filter((text) => !ofPdf.includes(loose(text)))).toEqual([]);
  });

  test('is read out in order: headings, table heads, pictures with their text', () => {
    const read = readBy('pdfinfo', pdf, (path) => ['-struct-text', path]);
    expect(read).toMatch(/^Document/);
    expect(read.match(/^ {2}H1/gm)).toHaveLength(1);
    expect(read.match(/^ {2}H2/gm)).toHaveLength(sections);
    const [first = 0, ...rest] = [
      briefing.headline.text,
      briefing.until.heading,
      briefing.ends.heading,
      briefing.unpaid.heading,
      briefing.decide.heading,
      briefing.uncertain.heading,
    ].map((text) => read.indexOf(text));
    expect([first, ...rest]).toEqual([first, ...rest].toSorted((a, b) => a - b));
    if (briefing.until.rows.length > 0) {
      expect(read).toContain('/Scope /Column');
      expect(read).toContain('/Scope /Row');
      expect(
        Buffer.from(pdf)
          .toString('latin1')
          .match(/\/Alt \(/g),
      ).toHaveLength(briefing.until.rows.length);
    }
  });

  test('has headings, heads that repeat, a language and pictures with their text in Word', () => {
    const body = partOf(docx, 'word/document.xml');
    expect(body.match(/w:val="Heading1"/g)).toHaveLength(1);
    expect(body.match(/w:val="Heading2"/g)).toHaveLength(sections);
    expect(body).toContain('<w:tblHeader/>');
    expect(partOf(docx, 'word/styles.xml')).toContain(order.language === 'nl' ? 'nl-NL' : 'en-GB');
    const pictures = body.match(/<wp:docPr [^>]*descr="[^"]+"/g) ?? [];
    expect(pictures).toHaveLength(briefing.until.rows.length);
    const drawn = [...partsOf(docx).keys()].filter((name) => name.endsWith('.svg'));
    expect(drawn.length > 0).toBe(pictures.length > 0);
  });
});

test('twenty areas give a page each behind the page for all', async () => {
  const pdf = await bytesOf(briefingOrder({ hasAreaPages: true }));
  expect(readBy('pdfinfo', pdf, (path) => [path])).toMatch(/Pages:\s+21\n/);
});

test.each(cases)(
  'Word gives one page with text, tables and pictures when it becomes a PDF (%s)',
  { timeout: 120_000 },
  async (_name, given) => {
    const order = briefingOrder({ ...given, format: 'docx' });
    const page = briefingPage(order);
    if (!page.ok) throw new Error('Without a scenario nothing can be wrong');
    const { briefing } = page.value;
    const pdf = convertedByOffice(await bytesOf(order), 'docx', 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}');
    expect(readBy('pdfinfo', pdf, (path) => [path])).toMatch(/Pages:\s+1\n/);
    const text = loose(readBy('pdftotext', pdf, (path) => ['-layout', path, '-']) + readBy('pdftotext', pdf, (path) => [path, '-']));
    expect(textsOf(briefing).filter((part) => !text.includes(loose(part)))).toEqual([]);
    const read = readBy('pdfinfo', pdf, (path) => ['-struct-text', path]);
    expect(read.match(/^\s*H1/gm)).toHaveLength(1);
    expect(read.match(/^\s*H2/gm)).toHaveLength(5);
    expect((read.match(/^\s*Table/gm) ?? []).length).toBe(briefing.unpaid.none === null ? 3 : 2);
    expect((read.match(/^\s*Figure/gm) ?? []).length).toBe(briefing.until.rows.length);
  },
);

test('under a scenario the page says what it costs, in the order of reading', async () => {
  const scenario = { scenario: sampleScenario, rows: sampleRows() };
  const order = briefingOrder({ scenario });
  const page = briefingPage(order);
  if (!page.ok) throw new Error('The scenario matches');
  const pdf = await bytesOf(order);
  expect(readBy('pdfinfo', pdf, (path) => [path])).toMatch(/Pages:\s+1\n/);
  const read = readBy('pdfinfo', pdf, (path) => ['-struct-text', path]);
  const headings = [...read.matchAll(/^ {2}H[12][^\n]*\n\s+"([^"]*)/gm)].map(([, text]) => text);
  const { headline, until, ends, unpaid, decide, scenario: cost, uncertain } = page.value.briefing;
  expect(headings.map((text) => loose(text ?? '').slice(0, 20))).toEqual(
    [headline.text, until.heading, ends.heading, unpaid.heading, decide.heading, cost?.heading ?? '', uncertain.heading].map((text) =>
      loose(text).slice(0, 20),
    ),
  );
});
