import { colors } from '#electron/exporters/looks.ts';
import { wordsOf } from '#electron/exporters/official-values.ts';
import { wrappedHeights } from '#electron/exporters/row-heights.ts';
import type { Cell, Column, Sheet } from '#electron/exporters/sheet-model.ts';
import { type FieldDefinition, officialSheets } from '#shared/contracts/fields.ts';
import type { Language } from '#shared/contracts/values.ts';
import type { TemplateTexts } from '#shared/text/nl/export-template.ts';

const columns: readonly Column[] = [
  { width: 22, look: 'strong' },
  { width: 78, look: 'wrapped' },
  { width: 12, look: 'text' },
  { width: 32, look: 'example' },
];

/** How to fill in the form: a few steps, then each column with an example. */
export function guideSheet(
  texts: TemplateTexts,
  language: Language,
  { label, pageHead }: { readonly label: string; readonly pageHead: string },
): Sheet {
  const rows: Cell[][] = [[{ value: texts.guideTitle, look: 'title' }], label === '' ? [] : [{ value: label, look: 'label' }]];
  const merges = label === '' ? ['A1:D1'] : ['A1:D1', 'A2:D2'];
  texts.steps.forEach((step, index) => {
    rows.push([{ value: `${index + 1}. ${step}`, look: 'context' }]);
    merges.push(`A${rows.length}:D${rows.length}`);
  });
  for (const { sheet, fields } of officialSheets) {
    rows.push([]);
    rows.push([sheet[language], null, null, null].map((value): Cell => ({ value, look: 'section' })));
    rows.push([texts.column, texts.explanation, texts.needed, texts.example].map((value): Cell => ({ value, look: 'header' })));
    rows.push(...fields.map((definition) => explained(definition, texts, language)));
  }
  return {
    name: texts.sheets.guide,
    columns,
    rows,
    heights: new Map([
      ...wrappedHeights(rows, columns, 1),
      [1, 32],
      ...texts.steps.map((step, index) => [index + 3, step.length > 130 ? 32 : 17] as const),
    ]),
    merges,
    orientation: 'portrait',
    isProtected: true,
    tabColor: colors.ink,
    pageHead,
  };
}

function explained(definition: FieldDefinition, texts: TemplateTexts, language: Language): Cell[] {
  const { header, kind, filled, words, empty, help, example } = definition;
  const choices = wordsOf(definition, language);
  const emptyWord = empty === undefined ? undefined : words?.[empty]?.[language];
  const sentences = [help[language]];
  if (choices.length > 0) sentences.push(texts.choose(choices.join(', ')));
  if (emptyWord !== undefined) sentences.push(texts.emptyMeans(emptyWord));
  return [
    kind === 'year-amount' ? texts.years : header[language],
    sentences.join(' '),
    filled ? texts.isNeeded : texts.isNotNeeded,
    example?.[language] ?? '',
  ];
}
