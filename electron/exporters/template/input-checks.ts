import type { OfficialColumn } from '#electron/exporters/official-sheets.ts';
import { wordsOf } from '#electron/exporters/official-values.ts';
import { type InputCheck, textInFormula } from '#electron/exporters/sheet-model.ts';
import { unknownAmountWord } from '#shared/contracts/fields.ts';
import type { FormOptions } from './form-sheet.ts';

/**
 * What a column of the template takes. Only a closed list refuses; a date may be a year and an amount may be unknown, so
 * these advise: the importer has the last word.
 */
export function inputCheck(column: OfficialColumn, range: string, { language, texts, areaChoices }: FormOptions): InputCheck {
  const { definition, header } = column;
  const prompt = { title: header, text: definition.help[language] };
  const refuses = (text: string) => ({ title: texts.refusalTitle, text });
  const cell = range.slice(0, range.indexOf(':'));
  switch (definition.kind) {
    case 'area':
      return { range, prompt, allow: { kind: 'list', source: areaChoices, isStrict: false }, refusal: refuses(texts.unknownArea) };
    case 'word':
    case 'yes-no': {
      const words = wordsOf(definition, language);
      const allow = { kind: 'list', source: textInFormula(words.join(',')), isStrict: true } as const;
      return { range, prompt, allow, refusal: refuses(texts.notInList(words.join(', '))) };
    }
    case 'date':
      return {
        range,
        prompt,
        allow: { kind: 'formula', formula: `AND(ISNUMBER(${cell}),${cell}>=1900)` },
        refusal: refuses(texts.notADate),
      };
    case 'money':
    case 'year-amount': {
      const formula = `OR(AND(ISNUMBER(${cell}),${cell}>=0),LOWER(${cell})="${unknownAmountWord}")`;
      return { range, prompt, allow: { kind: 'formula', formula }, refusal: refuses(texts.notAnAmount) };
    }
    case 'year':
      return { range, prompt, allow: { kind: 'whole', from: 1900, to: 2200 }, refusal: refuses(texts.notANumber) };
    case 'whole-number':
      return { range, prompt, allow: { kind: 'whole', from: 0, to: 10_000_000 }, refusal: refuses(texts.notANumber) };
    case 'number':
    case 'percent':
      return { range, prompt, allow: { kind: 'decimal', from: 0, to: 100_000 }, refusal: refuses(texts.notANumber) };
    default:
      return { range, prompt, allow: { kind: 'formula', formula: `LEN(${cell})<=32000` }, refusal: refuses('') };
  }
}
