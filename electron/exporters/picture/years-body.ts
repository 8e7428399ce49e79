import { hatch } from '#electron/exporters/briefing/line-svg.ts';
import { colors } from '#electron/exporters/looks.ts';
import { pathOf } from '#shared/drawing/shapes.ts';
import { type YearChartDrawing, type YearChartView, yearChartDrawing } from '#shared/drawing/year-chart.ts';
import { euros, millions } from '#shared/text/format.ts';
import { shortened } from './fitted.ts';
import type { Inner } from './lines-body.ts';
import type { Body } from './picture.ts';
import { svgText } from './svg.ts';

const tones = ['#17424f', '#3f7480', '#7aa2ab', '#a9c5c9', '#cfdedb'];
const second = '#474c54';
const ink = '#1a1d21';
const left = 40;
const height = 320;
const legendRow = 20;

/** Money in layers, what was promised as a line, and what is short as a hatch, per year. */
export function yearsBody(view: YearChartView, { width, language, texts }: Inner): Body {
  const drawing = yearChartDrawing(view, { width, height, left, right: width, top: 20, bottom: height - 24 });
  const digits = drawing.ticks.some(({ cents }) => cents % 100_000_000 !== 0) ? 1 : 0;
  const amount = (cents: number) => (cents >= 0 && digits === 0 ? String(Math.round(cents / 100_000_000)) : millions(cents, language));
  const keys = [
    ...drawing.layers.map(({ tone, scheme }) => [swatch(tones[tone - 1] ?? ''), scheme ?? texts.others] as const),
    [`<path d="M0 5H18" stroke="${ink}" stroke-width="2"/>`, texts.promised] as const,
    [`${swatch(`#${colors.gapGround}`)}${swatch('url(#hatch)')}`, texts.gap] as const,
  ];
  const perRow = 3;
  const legend = keys.map(([key, text], index) => {
    const [x, y] = [(index % perRow) * (width / perRow), Math.floor(index / perRow) * legendRow];
    return `<g transform="translate(${x} ${y})">${key}</g>${svgText(shortened(text, width / perRow - 40, { size: 12 }), x + 24, y + 9, { size: 12, color: second })}`;
  });
  const legendHeight = Math.ceil(keys.length / perRow) * legendRow + 8;
  return {
    markup: `<defs>${hatch}</defs>${legend.join('')}<g transform="translate(0 ${legendHeight})">${chart(drawing, amount, width)}</g>`,
    height: legendHeight + height,
    texts: keys.map(([, text]) => text),
    alternative: [
      `${keys.map(([, text]) => text).join('; ')}.`,
      ...drawing.bars.map(({ year, gapCents }) =>
        texts.yearText(year, euros(view.commitmentsByYear[year] ?? 0, language), euros(gapCents, language)),
      ),
    ].join(' '),
  };
}

function chart({ ticks, bars, promised, baseline }: YearChartDrawing, amount: (cents: number) => string, width: number): string {
  return [
    ...ticks.map(
      ({ y, cents }) =>
        `<path d="M${left} ${y}H${width}" stroke="#e0dcd1"/>${svgText(amount(cents), left - 8, y + 4, { color: second, anchor: 'end' })}`,
    ),
    ...bars.map(({ gap, layers, carried, labelled, centre, year }) =>
      [
        gap === null ? '' : `<path d="${pathOf([gap])}" fill="#${colors.gapGround}"/><path d="${pathOf([gap])}" fill="url(#hatch)"/>`,
        ...layers.map(({ tone, rect }) => box(rect, `fill="${tones[tone - 1] ?? ''}" stroke="#17424f"`)),
        carried === null ? '' : box(carried, `fill="#ffffff" stroke="${ink}" stroke-dasharray="2 2"`),
        labelled ? svgText(String(year), centre, height - 6, { anchor: 'middle', color: second }) : '',
      ].join(''),
    ),
    `<path d="M${baseline.x1} ${baseline.y1}H${baseline.x2}" stroke="#c9c4b6"/>`,
    promised.every(({ y }) => y === baseline.y1)
      ? ''
      : `<polyline points="${promised.map(({ x, y }) => `${x},${y}`).join(' ')}" fill="none" stroke="${ink}" stroke-width="2"/>`,
    ...bars.map(({ gapLabel, gapCents }) =>
      gapLabel === null ? '' : svgText(amount(-gapCents), gapLabel.x, gapLabel.y, { anchor: 'middle', isBold: true, color: '#b23a1e' }),
    ),
  ].join('');
}

function box({ x, y, width, height: tall }: { x: number; y: number; width: number; height: number }, paint: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${tall}" ${paint}/>`;
}

function swatch(fill: string): string {
  return `<rect width="18" height="10" fill="${fill}"/>`;
}
