import { hatch, lineShapes } from '#electron/exporters/briefing/line-svg.ts';
import { colors } from '#electron/exporters/looks.ts';
import type { Language } from '#shared/contracts/values.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';
import { linePicture } from '#shared/drawing/line-picture.ts';
import { decisionShapes, type MarkShape } from '#shared/drawing/mark-shapes.ts';
import { axisYears, monthOfText, timeScale } from '#shared/drawing/time-scale.ts';
import type { PictureTexts } from '#shared/text/nl/picture.ts';
import { shortened } from './fitted.ts';
import type { Body, PictureLine } from './picture.ts';
import { svgText } from './svg.ts';

export type Inner = {
  readonly width: number;
  readonly question: Pick<ResolvedQuestion, 'at' | 'lens'>;
  readonly language: Language;
  readonly texts: PictureTexts;
};

const second = '#474c54';
const hair = '#d8d3c5';
const axisHeight = 20;
const untilWidth = 92;
const nameLook = { size: 13, isBold: true } as const;

/** Breath lines below one another on one scale of time; a line that stands alone gets room. */
export function linesBody(rows: readonly PictureLine[], { width, question, texts }: Inner): Body {
  const isAlone = rows.length === 1;
  const nameWidth = isAlone ? 0 : 190;
  const rowHeight = isAlone ? 110 : 26;
  const lineWidth = width - nameWidth - untilWidth;
  const first = rows[0];
  const scale = first === undefined ? null : timeScale(monthOfText(first.line.first), monthOfText(first.line.last), lineWidth, 'triple');
  const years = scale === null ? [] : axisYears(scale);
  const bottom = axisHeight + rows.length * rowHeight;
  const axis = years.map(({ x, label, bold }) => {
    const tick = `<path d="M${nameWidth + x + 0.5} 4V${bottom}" stroke="${hair}" stroke-width="1"/>`;
    return label === null ? tick : tick + svgText(label, nameWidth + x + 4, 14, { size: 12, isBold: bold, color: second });
  });
  const lines = rows.map(({ name, until, ...row }, index) => {
    const top = axisHeight + index * rowHeight;
    const middle = top + rowHeight / 2 + 4;
    return [
      nameWidth === 0 ? '' : svgText(shortened(name, nameWidth - 12, nameLook), 0, middle, nameLook),
      `<g transform="translate(${nameWidth} ${top})">${lineShapes(linePicture(row, question, lineWidth, rowHeight))}</g>`,
      svgText(until, width, middle, { size: 13, anchor: 'end' }),
      `<path d="M0 ${top + rowHeight}H${width}" stroke="${hair}" stroke-width="0.7"/>`,
    ].join('');
  });
  const legend = legendMarkup(texts, question.lens === 'hoped', bottom + 20);
  return {
    markup: `<defs>${hatch}</defs>${svgText(texts.until, width, 14, { size: 12, color: second, anchor: 'end' })}${axis.join('')}${lines.join('')}${legend}`,
    height: bottom + 32,
    texts: rows.map(({ name }) => name),
    alternative: rows.map(({ inWords }) => inWords).join(' '),
  };
}

function legendMarkup(texts: PictureTexts, hasHoped: boolean, y: number): string {
  const keys: [string, string][] = [
    [rect(`#${colors.money}`), texts.granted],
    [rect(`#${colors.money2}`), texts.budgeted],
    ...(hasHoped ? [[rect('#c9d8dc'), texts.hoped] as [string, string]] : []),
    [`${rect(`#${colors.gapGround}`)}${rect('url(#hatch)')}`, texts.gap],
    [mark(decisionShapes.open), texts.decision],
    [mark(decisionShapes.passed), texts.passed],
  ];
  let x = 0;
  return keys
    .map(([key, text]) => {
      const left = x;
      x += 44 + text.length * 6;
      return `<g transform="translate(${left} ${y - 8})">${key}</g>${svgText(text, left + 24, y, { size: 12, color: second })}`;
    })
    .join('');
}

function rect(fill: string): string {
  return `<rect width="18" height="9" fill="${fill}"/>`;
}

function mark({ parts }: MarkShape): string {
  const drawn = parts.map(({ path, paint, how, width = 1 }) => {
    const color = paint === 'ink' ? '#1a1d21' : '#ffffff';
    return how === 'fill'
      ? `<path d="${path}" fill="${color}"/>`
      : `<path d="${path}" fill="none" stroke="${color}" stroke-width="${width}"/>`;
  });
  return `<g transform="translate(9 4.5) scale(0.8)">${drawn.join('')}</g>`;
}
