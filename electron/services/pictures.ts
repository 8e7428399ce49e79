import { basename, extname } from 'node:path';
import type { PictureOrder, PictureSubject } from '#electron/exporters/picture/picture.ts';
import type { CallParsed, Services } from '#shared/contracts/calls.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import { answerOf } from '#shared/domain/answer.ts';
import { breathLine } from '#shared/domain/breath-line.ts';
import { areaOf } from '#shared/domain/calculation.ts';
import { lineFunding } from '#shared/domain/line-funding.ts';
import { overviewOf } from '#shared/domain/overview.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { done, type Result } from '#shared/result.ts';
import { pictureTexts as en } from '#shared/text/en/picture.ts';
import { dateInSentence, dateInTable } from '#shared/text/format.ts';
import { pictureTexts as nl, type PictureTexts } from '#shared/text/nl/picture.ts';
import { type Answered, answered, scenarioAskedOf } from './answers.ts';
import { chosenRows } from './chosen-rows.ts';
import type { Context } from './context.ts';
import { exportNumber } from './export-number.ts';
import { countedSources, rowSources } from './row-sources.ts';
import { checkTarget, writeTarget } from './target-file.ts';

type Asked = Omit<CallParsed<'export.picture'>, 'target'>;

/** A breath line or a year chart as a picture that stands by itself: with title, date and source in it. */
export const pictureServices: Pick<Services<Context>, 'picture.copy' | 'export.picture'> = {
  'picture.copy': async (input, context) => {
    const order = pictureOrder(input, context);
    if (!order.ok) return order;
    const made = await context.runJob('export.picture', { order: order.value, format: 'png' });
    return made.ok ? done({ png: Buffer.from(made.value).toString('base64') }) : made;
  },

  'export.picture': async (input, context) => {
    const path = context.pathOf(input.target);
    if (!path.ok) return path;
    const checked = checkTarget(path.value, ['.svg', '.png']);
    if (!checked.ok) return checked;
    const order = pictureOrder(input, context);
    if (!order.ok) return order;
    const format = extname(path.value).toLowerCase() === '.svg' ? 'svg' : 'png';
    const made = await context.runJob('export.picture', { order: order.value, format });
    if (!made.ok) return made;
    const written = writeTarget(path.value, made.value);
    return written.ok ? done({ file: basename(path.value), bytes: made.value.length }) : written;
  },
};

function pictureOrder(input: Asked, context: Context): Result<PictureOrder, Problem> {
  const found = answered(input, context);
  if (!found.ok) return found;
  const { store, question } = found.value;
  const rows = store.rows();
  const chosen = chosenRows(rows, areasOf(input));
  if (!chosen.ok) return chosen;
  const asked = scenarioAskedOf(input, store);
  if (!asked.ok) return asked;
  const scenario = asked.value === null ? null : { scenario: asked.value, rows };
  const { language } = input;
  const texts = language === 'nl' ? nl : en;
  const { files, changedAt } = countedSources(rowSources(store, chosen.value));
  const number = exportNumber({ rows: chosen.value, question, thresholds: store.thresholds(), scenario });
  const drawn = 'years' in input.of ? yearsOf(found.value, input.of.years, texts) : linesOf(found.value, input.of.lines, texts);
  return done({
    language,
    question: { at: question.at, lens: question.lens },
    ...drawn,
    dated: texts.dated(dateInSentence(question.at, language), texts.lens[question.lens], asked.value?.name ?? null, question.theme),
    source: texts.source(store.name, files, changedAt === null ? null : dateInSentence(changedAt.slice(0, 10), language), number),
    label: texts.labels[store.kind],
  });
}

type Drawn = { readonly title: string; readonly subject: PictureSubject };

function areasOf({ of }: Asked): readonly AreaId[] | undefined {
  return 'years' in of ? [of.years] : (of.lines ?? undefined);
}

function linesOf({ calculated }: Answered, areas: readonly AreaId[] | null, texts: PictureTexts): Drawn {
  const wanted = areas === null ? null : new Set<AreaId>(areas);
  const { cliffs } = answerOf(calculated);
  const rows = overviewOf(calculated)
    .rows.filter(({ areaId }) => wanted === null || wanted.has(areaId))
    .map(({ areaId, name, cliff, state, coveredUntil }) => ({
      inWords: `${name}: ${texts.states[state]}${coveredUntil === null ? '' : ` ${dateInTable(coveredUntil)}`}.`,
      name,
      line: breathLine(calculated, areaId),
      cliffs: cliffs.filter((candidate) => candidate.areaId === areaId),
      worst: cliff,
      until: state === 'gap-now' ? texts.now : coveredUntil === null ? texts.none : dateInTable(coveredUntil),
    }));
  const [only, second] = rows;
  const title = only !== undefined && second === undefined ? texts.linesOf(only.name) : texts.lines;
  return { title, subject: { kind: 'lines', rows } };
}

function yearsOf({ calculated }: Answered, area: AreaId, texts: PictureTexts): Drawn {
  const { name, commitmentsByYear, gapByYear } = areaOf(calculated, area).result;
  return {
    title: texts.yearsOf(name),
    subject: { kind: 'years', view: { funding: lineFunding(calculated, area), commitmentsByYear, gapByYear } },
  };
}
