import { areaSheet, commitmentSheet, streamSheet } from '#shared/contracts/fields.ts';
import type { AreaRecord, StoredRows } from '#shared/contracts/records.ts';
import { type SentMark, sentText } from '#shared/contracts/sent-mark.ts';
import type { StoreKind } from '#shared/contracts/store.ts';
import type { Language } from '#shared/contracts/values.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { templateTexts } from '#shared/text/export-texts.ts';
import { dataLabel } from './data-label.ts';
import { yearsOf } from './official-sheets.ts';
import { areaValues, commitmentValues, namesOf, streamValues } from './official-values.ts';
import type { Workbook } from './sheet-model.ts';
import { formSheet } from './template/form-sheet.ts';
import { guideSheet } from './template/guide-sheet.ts';
import { listsSheet } from './template/lists-sheet.ts';

/** What a template is made from: plain values, so that it can be made in a thread of its own. */
export type TemplateInput = {
  readonly language: Language;
  /** Of what store the rows are; `own` for an empty form. */
  readonly kind: StoreKind;
  /** The rows to fill it with: those of one area with every scheme, or none. */
  readonly rows: StoredRows;
  /** The areas that can be chosen. */
  readonly choices: readonly AreaRecord[];
  /** The state of the store that it is filled from; null for an empty form. */
  readonly sent: SentMark | null;
  /** The day that its years are counted from. */
  readonly today: CivilDate;
};

const yearsBefore = 1;
const yearsAfter = 7;
/** Empty rows to fill in below what is there. */
const emptyRows = { streams: 100, commitments: 100, areas: 5 };

/**
 * The official workbook to fill in [workbook.md]: lists to choose from, checks on what is typed, headers that cannot be
 * changed by mistake, and a page that explains each column. Its example stands on that page, where nothing is imported.
 */
export function templateWorkbook({ language, kind, rows, choices, sent, today }: TemplateInput): Workbook {
  const texts = templateTexts(language);
  const names = namesOf(choices, rows.schemes);
  const lists = listsSheet(
    texts,
    choices.map(({ id }) => names.area(id)),
  );
  const { label, head } = dataLabel(kind, language);
  const said = [texts.pageHead, head].filter((part) => part !== '').join(' · ');
  const options = { language, names, texts, areaChoices: lists.range, label, pageHead: said };
  const years = yearsToFill(rows, Number(today.slice(0, 4)));
  return {
    title: texts.title,
    subject: texts.guideTitle,
    keywords: [texts.pageHead, label, sent === null ? '' : sentText(sent)].filter((part) => part !== '').join(', '),
    language,
    dated: `${today}T00:00:00Z`,
    sheets: [
      guideSheet(texts, language, options),
      formSheet({ definition: streamSheet, rows: rows.streams, values: streamValues, years, empty: emptyRows.streams }, options),
      formSheet(
        { definition: commitmentSheet, rows: rows.commitments, values: commitmentValues, years, empty: emptyRows.commitments },
        options,
      ),
      formSheet({ definition: areaSheet, rows: rows.areas, values: areaValues, years: [], empty: emptyRows.areas }, options),
      lists.sheet,
    ],
    names: [],
    front: texts.sheets.guide,
  };
}

/** Last year to seven years on, and every year that a row has an amount for. */
function yearsToFill({ streams, commitments }: StoredRows, thisYear: number): number[] {
  const stated = yearsOf([...streams, ...commitments]);
  const first = Math.min(thisYear - yearsBefore, stated[0] ?? thisYear);
  const last = Math.max(thisYear + yearsAfter, stated.at(-1) ?? thisYear);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
