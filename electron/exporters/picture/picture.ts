import type { Language } from '#shared/contracts/values.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';
import type { BreathLine, Cliff } from '#shared/domain/results.ts';
import type { YearChartView } from '#shared/drawing/year-chart.ts';
import { pictureTexts as en } from '#shared/text/en/picture.ts';
import { pictureTexts as nl, type PictureTexts } from '#shared/text/nl/picture.ts';
import { wrapped } from './fitted.ts';
import { linesBody } from './lines-body.ts';
import { family, fontStyle, type PictureFont } from './picture-fonts.ts';
import { escaped, svgText } from './svg.ts';
import { yearsBody } from './years-body.ts';

export type PictureLine = {
  readonly name: string;
  readonly line: BreathLine;
  readonly cliffs: readonly Cliff[];
  readonly worst: Cliff | null;
  /** Until when it is paid under the lens, for a table. */
  readonly until: string;
  /** The same as a sentence, for who does not see the picture. */
  readonly inWords: string;
};

/** What a picture shows: the breath lines of areas, or money and promises per year of one. */
export type PictureSubject =
  | { readonly kind: 'lines'; readonly rows: readonly PictureLine[] }
  | { readonly kind: 'years'; readonly view: YearChartView };

/** A picture with all that makes it stand by itself: what it shows, of which day, from which source. */
export type PictureOrder = {
  readonly language: Language;
  readonly question: Pick<ResolvedQuestion, 'at' | 'lens'>;
  readonly title: string;
  readonly dated: string;
  readonly source: string;
  /** What must be said of the data; empty for a user's own. */
  readonly label: string;
  readonly subject: PictureSubject;
};

/** What stands between the heading and the source. */
export type Body = { readonly markup: string; readonly height: number; readonly texts: readonly string[]; readonly alternative: string };

const width = 900;
const edge = 24;
const second = '#474c54';
const [headingStep, creditStep] = [26, 15];
const headingLook = { size: 20, isBold: true } as const;
const creditLook = { size: 11.5, color: second } as const;

export function textsOf(language: Language): PictureTexts {
  return language === 'nl' ? nl : en;
}

/** The texts of a picture, and how it is drawn once their letters are there. */
export function pictureOf(order: PictureOrder): {
  readonly texts: readonly string[];
  readonly svg: (fonts: readonly PictureFont[]) => string;
} {
  const { title, dated, source, label, subject, question, language } = order;
  const inner = { width: width - 2 * edge, question, language, texts: textsOf(language) };
  const body = subject.kind === 'lines' ? linesBody(subject.rows, inner) : yearsBody(subject.view, inner);
  const said = [dated, ...(label === '' ? [] : [label])];
  const heading = wrapped(title, inner.width, headingLook);
  const below = said.flatMap((text) => {
    const look = text === label ? { size: 13, color: '#b23a1e', isBold: true } : { size: 13, color: second };
    return wrapped(text, inner.width, look).map((line) => ({ line, look }));
  });
  const credit = wrapped(source, inner.width, creditLook);
  const saidTop = 32 + heading.length * headingStep;
  const top = saidTop - 6 + below.length * 18;
  const height = top + body.height + 19 + credit.length * creditStep;
  const markup = [
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...heading.map((line, index) => svgText(line, edge, 36 + index * headingStep, headingLook)),
    ...below.map(({ line, look }, index) => svgText(line, edge, saidTop + index * 18, look)),
    `<g transform="translate(${edge} ${top})">${body.markup}</g>`,
    ...credit.map((line, index) => svgText(line, edge, height - 14 - (credit.length - 1 - index) * creditStep, creditLook)),
  ].join('');
  return {
    texts: [title, dated, label, source, ...body.texts],
    svg: (fonts) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" lang="${language}" font-family="'${family}', 'Source Sans Pro', sans-serif"><title id="title">${escaped(title)}</title><desc id="desc">${escaped([...said, body.alternative, source].join(' '))}</desc>${fontStyle(fonts)}${markup}</svg>\n`,
  };
}
