import type { Briefing, BriefingInput, KeyFigure, PictureRow, Sentence } from '#shared/contracts/briefing.ts';
import type { AreaResult, Cliff } from '#shared/domain/results.ts';
import { briefingTexts as en } from '#shared/text/en/briefing.ts';
import { dateInSentence, dateInTable, eurosInSentence } from '#shared/text/format.ts';
import { type BriefingTexts, briefingTexts as nl } from '#shared/text/nl/briefing.ts';
import { decisionItems } from './decision-items.ts';
import { withEdits } from './edited.ts';
import { endsItems } from './ends-items.ts';
import { areasText, note, sentence } from './phrases.ts';
import { scenarioItems } from './scenario-items.ts';
import { sizeAt } from './sizes.ts';
import { uncertainItems } from './uncertain-items.ts';
import { unpaidFte, unpaidRows } from './unpaid-rows.ts';

/** The page, from the figures by rules, and in the writer's words where there are: the same input gives the same words. */
export function briefingOf(input: BriefingInput): Briefing {
  const texts = input.language === 'nl' ? nl : en;
  return withEdits(generated(input, texts), input.kept, texts.editNotes);
}

function generated(input: BriefingInput, texts: BriefingTexts): Briefing {
  const { language, answer, kind } = input;
  const [only] = answer.areas.length === 1 ? answer.areas : [];
  const at = dateInSentence(answer.at, language);
  const { rows, more } = pictureRows(input, texts);
  const unpaid = unpaidRows(input, texts);
  return {
    language,
    title: only ? texts.titleOfArea(only.name, at) : texts.title(at),
    kicker: texts.kicker,
    dated: [at, answer.theme === null ? '' : texts.theme(answer.theme), answer.scenario === null ? '' : texts.scenario(answer.scenario)]
      .filter((part) => part !== '')
      .join(' · '),
    number: texts.number(input.number),
    label: texts.labels[kind],
    headline: sentence('headline', only ? areaHeadline(only, language, texts) : headline(input, texts), []),
    lead: lead(input, only, texts),
    own: input.own,
    figures: keyFigures(input, texts),
    until: {
      heading: texts.untilHeading,
      columns: [
        texts.untilColumns.area,
        texts.untilColumns.line,
        texts.untilColumns.granted,
        texts.untilColumns.planned,
        texts.untilColumns.loss,
      ],
      rows,
      legend: (['granted', 'budgeted', 'gap', 'decision', 'passed'] as const).map((what) => ({ what, text: texts.legend[what] })),
      more,
    },
    ends: { heading: texts.endsHeading, items: endsItems(input, texts) },
    unpaid: {
      heading: texts.unpaidHeading(unpaidFte(input)),
      columns: [texts.unpaidColumns.what, texts.unpaidColumns.hardness, texts.unpaidColumns.amount],
      rows: unpaid,
      none: unpaid.length > 0 ? null : input.rows.commitments.length === 0 ? texts.noCommitments : texts.nothingUnpaid,
    },
    decide: { heading: texts.decideHeading, items: decisionItems(input, texts) },
    scenario: scenarioItems(input, texts),
    uncertain: { heading: texts.uncertainHeading, items: uncertainItems(input, texts) },
    notes: notes(input, texts),
    lost: [],
  };
}

/** The heaviest thing that is true of all areas together. */
function headline({ answer, overview, language }: BriefingInput, texts: BriefingTexts): string {
  const before = dateInSentence(overview.before, language);
  const near = answer.cliffs.filter(({ date, legalUncovered }) => date < overview.before && legalUncovered > 0);
  const legal = new Set(near.map(({ areaId }) => areaId)).size;
  if (legal > 0) return texts.headlineLegal(areasText(legal, texts), before);
  const falling = overview.lossPerYear > 0 ? texts.headlineFalling : texts.headlineShort;
  if (overview.areasFalling > 0) return falling(areasText(overview.areasFalling, texts), before);
  return texts.headlineNothing(before);
}

function areaHeadline({ name, state, coveredUntil }: AreaResult, language: BriefingInput['language'], texts: BriefingTexts): string {
  switch (state) {
    case 'no-data':
      return texts.headlineAreaNoData(name);
    case 'no-commitments':
      return texts.headlineAreaNoCommitments(name);
    case 'gap-now':
      return texts.headlineAreaGap(name);
    case 'covered':
      return texts.headlineAreaCovered(name, Number((coveredUntil ?? '').slice(0, 4)));
    case 'until':
      return texts.headlineArea(name, coveredUntil === null ? texts.none : dateInSentence(coveredUntil, language));
  }
}

function lead({ overview, language, worse }: BriefingInput, only: AreaResult | undefined, texts: BriefingTexts): Sentence[] {
  const before = dateInSentence(overview.before, language);
  const sentences: Sentence[] = [];
  const add = (key: string, text: string, notes: readonly number[]) => sentences.push(sentence(key, text, notes));
  const isShortOnly = overview.lossPerYear === 0 && overview.areasFalling > 0;
  const stake = isShortOnly ? texts.stakeShort : texts.stake;
  if (!only) add('stake', stake(overview.areasFalling, overview.areaCount, before), [note.severity]);
  if (overview.lossPerYear > 0)
    add('stake-amount', texts.stakeAmount(eurosInSentence(overview.lossPerYear, language), only ? before : null), [note.severity]);
  if (only?.promisedUntil) add('promised-until', texts.promisedUntil(only.promisedUntil), []);
  if (worse !== null) add('worse', texts.worse(worse.areas, worse.of), [note.severity]);
  return sentences;
}

function keyFigures({ overview, answer, language }: BriefingInput, texts: BriefingTexts): KeyFigure[] {
  const money = texts.money[answer.lens];
  const { nextMoment } = overview;
  return [
    {
      figure: eurosInSentence(overview.lossPerYear, language),
      meaning: texts.lossMeaning(areasText(overview.areasFalling, texts), dateInTable(overview.before)),
      money,
      note: note.severity,
    },
    {
      figure: eurosInSentence(overview.unpaid, language),
      meaning: texts.unpaidMeaning(overview.year, eurosInSentence(overview.promised, language)),
      money,
      note: note.unpaid,
    },
    nextMoment === null
      ? { figure: texts.noMoment, meaning: texts.noMomentMeaning, money: null, note: note.decisions }
      : {
          figure: dateInSentence(nextMoment.date, language),
          meaning: texts.momentMeaning(nextMoment.name, areasText(nextMoment.areas.length, texts)),
          money: null,
          note: note.decisions,
        },
  ];
}

/** The worst areas first; those without data have no line to show. */
function pictureRows(input: BriefingInput, texts: BriefingTexts): { rows: PictureRow[]; more: string | null } {
  const { answer, lines } = input;
  const lineOf = new Map(lines.map((line) => [line.areaId, line]));
  const shown = answer.areas.filter(({ state }) => state !== 'no-data').slice(0, sizeAt(input.size).pictureRows);
  const rows = shown.flatMap((area): PictureRow[] => {
    const line = lineOf.get(area.id);
    return line ? [pictureRow(area, line, input, texts)] : [];
  });
  const left = answer.areas.length - rows.length;
  return { rows, more: left > 0 ? texts.moreAreas(left) : null };
}

function pictureRow(
  area: AreaResult,
  line: PictureRow['line'],
  { answer, secured, overview, language }: BriefingInput,
  texts: BriefingTexts,
): PictureRow {
  const cliffs = answer.cliffs.filter(({ areaId }) => areaId === area.id);
  const worst = overview.rows.find(({ areaId }) => areaId === area.id)?.cliff ?? null;
  const granted = secured.areas.find(({ id }) => id === area.id);
  const loss = worst === null || worst.lossPerYear === 0 ? texts.none : eurosInSentence(worst.lossPerYear, language);
  const until = [untilText(granted, texts), untilText(area, texts)] as const;
  return {
    area: area.name,
    line,
    cliffs,
    worst,
    granted: until[0],
    planned: until[1],
    loss,
    alternative: `${texts.alternative(area.name)} ${texts.untilColumns.granted}: ${until[0]}. ${texts.untilColumns.planned}: ${until[1]}. ${severityWord(worst, texts)}`,
  };
}

function untilText(area: AreaResult | undefined, texts: BriefingTexts): string {
  if (area?.state === 'gap-now') return texts.now;
  return area?.coveredUntil ? dateInTable(area.coveredUntil) : texts.none;
}

function severityWord(cliff: Cliff | null, texts: BriefingTexts): string {
  return cliff === null ? '' : `${texts.severity[cliff.severity]}.`;
}

/** The documents behind these rows, a few by name, and how many rows have none. Nothing is said where no row has any. */
function evidenceNote({ rows, documents }: BriefingInput, texts: BriefingTexts): string {
  const here = new Set([...rows.streams.map(({ id }) => `stream ${id}`), ...rows.commitments.map(({ id }) => `commitment ${id}`)]);
  const found = documents.filter(({ tableName, rowId }) => here.has(`${tableName} ${rowId}`));
  if (found.length === 0) return '';
  const proven = new Set(found.map(({ tableName, rowId }) => `${tableName} ${rowId}`));
  for (const { id, evidence } of rows.streams) if (evidence !== null) proven.add(`stream ${id}`);
  const names = [...new Set(found.map(({ name, page }) => texts.notes.document(name, page)))];
  return ` ${texts.notes.evidence(names.slice(0, mostDocuments), names.length - mostDocuments, here.size - proven.size)}`;
}

/** More would not fit beside the figures; all of them stand in the program. */
const mostDocuments = 3;

function notes(input: BriefingInput, texts: BriefingTexts): string[] {
  const { answer, language, sourceFiles, changed, effect } = input;
  return [
    texts.notes.question(dateInTable(answer.at), texts.lens[answer.lens], answer.horizonYear),
    answer.theme === null ? texts.notes.severity : `${texts.notes.severity} ${texts.notes.theme}`,
    texts.notes.unpaid,
    texts.notes.decisions,
    texts.notes.sources(sourceFiles, changed === null ? texts.none : dateInSentence(changed, language)) + evidenceNote(input, texts),
    ...(effect === null ? [] : [texts.notes.scenario]),
  ];
}
