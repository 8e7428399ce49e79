import { dataLabel } from '#electron/exporters/data-label.ts';
import { type Names, namesOf } from '#electron/exporters/official-values.ts';
import type { Evidence } from '#shared/contracts/evidence.ts';
import type { FollowUp } from '#shared/contracts/kept.ts';
import type { StoredRows } from '#shared/contracts/records.ts';
import type { StoreKind } from '#shared/contracts/store.ts';
import type { Language } from '#shared/contracts/values.ts';
import type { Thresholds } from '#shared/domain/question.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';
import type { Answer, ByYear, Cliff, Overview } from '#shared/domain/results.ts';
import type { Scenario } from '#shared/domain/scenario.ts';
import { exportTexts } from '#shared/text/export-texts.ts';
import { dateInSentence, dateInTable } from '#shared/text/format.ts';
import type { ExportTexts } from '#shared/text/nl/export.ts';

/** What a summary is made from: plain values, so that it can be made in a thread of its own. */
export type SummaryInput = {
  /** Of the briefing that it is the annex of: the same figures under the same question have the same number. */
  readonly number: string;
  readonly language: Language;
  /** Version of the program. */
  readonly version: string;
  readonly kind: StoreKind;
  readonly storeName: string;
  /** Number of the newest change set, and its instant; null for a store without any. */
  readonly revision: number;
  readonly changedAt: string | null;
  /** The chosen areas with their rows, and every scheme. */
  readonly rows: StoredRows;
  /** How many areas of the store were not chosen. */
  readonly areasLeftOut: number;
  readonly question: ResolvedQuestion;
  readonly thresholds: Thresholds;
  readonly sources: readonly SummarySource[];
  /** The documents that prove rows of the store. */
  readonly documents: readonly Evidence[];
  /** What people noted of cliffs, by their keys. */
  readonly followUps: readonly FollowUp[];
  /** A copy that is safe to send: no notes, owners, evidence, names of persons or files. */
  readonly isShareable: boolean;
  /** Changes on top of the rows, with every row of the store that they may match; null for the rows as they are stored. */
  readonly scenario: ChosenScenario | null;
};

export type ChosenScenario = { readonly scenario: Scenario; readonly rows: StoredRows };

/** A sheet of an imported file that rows came from. */
export type SummarySource = {
  readonly file: string;
  readonly sheet: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly who: string;
  readonly rows: number;
};

/** What a scenario changes in the counted money or promises of a row, per calendar year. */
export type ScenarioChange = {
  readonly areaId: AreaId;
  readonly measure: 'funding' | 'commitments';
  readonly name: string;
  readonly byYear: ByYear;
};

/** What the kernel says of the rows. */
export type Figures = {
  readonly answer: Answer;
  readonly overview: Overview;
  /** The cliffs of every theme: a note belongs to one of these. */
  readonly everyCliff: readonly Cliff[];
  /** What a stored row brings or costs per calendar year under the rules, by its id; without the scenario. */
  readonly streams: ReadonlyMap<string, ByYear>;
  readonly commitments: ReadonlyMap<string, ByYear>;
  /** What of each counted commitment is unpaid; with the scenario. */
  readonly unpaid: readonly { readonly areaId: AreaId; readonly id: string; readonly description: string; readonly byYear: ByYear }[];
  readonly changes: readonly ScenarioChange[];
};

/** What each sheet of a summary reads. */
export type Summary = {
  readonly input: SummaryInput;
  readonly figures: Figures;
  readonly texts: ExportTexts;
  readonly names: Names;
  /** From the reference year to the horizon year. */
  readonly years: readonly number[];
  /** What must be said of the data wherever figures show; empty for a user's own data. */
  readonly label: string;
  readonly pageHead: string;
};

export function summaryOf(input: SummaryInput, figures: Figures): Summary {
  const { question, language, rows, kind } = input;
  const texts = exportTexts(language);
  const firstYear = Number(question.at.slice(0, 4));
  const { label, head } = dataLabel(kind, language);
  return {
    input,
    figures,
    texts,
    names: namesOf(rows.areas, rows.schemes),
    years: Array.from({ length: question.horizonYear - firstYear + 1 }, (_, index) => firstYear + index),
    label,
    pageHead: texts.pageHead(
      dateInTable(question.at),
      texts.lenses[question.lens],
      [
        question.theme === null ? '' : texts.theme(question.theme),
        figures.answer.scenario === null ? '' : texts.scenario(figures.answer.scenario),
        head,
      ]
        .filter((part) => part !== '')
        .join(' · '),
    ),
  };
}

/** The question in words, as it stands on every sheet: a scenario never shows without its name. */
export function contextText({ texts, input, figures }: Summary): string {
  const { at, lens, horizonYear, theme } = input.question;
  const context = texts.context(dateInSentence(at, input.language), texts.lensMeaning[lens], horizonYear, figures.answer.scenario);
  return theme === null ? context : `${context} ${texts.themeContext(theme)}`;
}
