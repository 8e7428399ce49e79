import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { sameEveryTime } from '#electron/exporters/docx-bytes.ts';
import type { Language } from '#shared/contracts/values.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { letterTexts as en } from '#shared/text/en/covering-letter.ts';
import { dateInSentence } from '#shared/text/format.ts';
import { letterTexts as nl } from '#shared/text/nl/covering-letter.ts';

/** What a covering letter is about. */
export type LetterInput = {
  readonly language: Language;
  readonly area: string;
  readonly municipality: string | null;
  /** The workbook that goes with it. */
  readonly file: string;
  /** How many rows the workbook holds already. */
  readonly streams: number;
  readonly commitments: number;
  /** What must be said of the data; empty for a user's own. */
  readonly label: string;
  readonly today: CivilDate;
};

/** The letter that goes with a template, to be completed by whoever sends it: what is asked, how, and what is done with it. */
export async function coveringLetter(input: LetterInput): Promise<Uint8Array> {
  const { language, area, municipality, file, streams, commitments, label, today } = input;
  const texts = language === 'nl' ? nl : en;
  const steps = texts.steps(streams + commitments > 0);
  const document = new Document({
    title: texts.subject(area),
    creator: 'Lange Adem',
    lastModifiedBy: 'Lange Adem',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: language === 'nl' ? 'nl-NL' : 'en-GB' } },
          paragraph: { spacing: { after: 160, line: 276 } },
        },
        heading1: { run: { font: 'Georgia', size: 32 }, paragraph: { spacing: { before: 240, after: 200 }, outlineLevel: 0 } },
        heading2: { run: { font: 'Calibri', size: 22, bold: true }, paragraph: { spacing: { before: 200, after: 60 }, outlineLevel: 1 } },
      },
    },
    numbering: {
      config: [
        {
          reference: 'steps',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 400, hanging: 400 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { top: 1_300, bottom: 1_300, left: 1_300, right: 1_300 } } },
        children: [
          ...(label === '' ? [] : [text(label)]),
          text(texts.to(municipality ?? area)),
          text(dateInSentence(today, language)),
          heading(texts.subject(area), HeadingLevel.HEADING_1),
          text(texts.greeting),
          text(texts.why(area)),
          text(texts.enclosed(file, streams, commitments)),
          heading(texts.askedHeading, HeadingLevel.HEADING_2),
          ...steps.map((step) => new Paragraph({ numbering: { reference: 'steps', level: 0 }, children: [new TextRun(step)] })),
          heading(texts.doneHeading, HeadingLevel.HEADING_2),
          ...texts.doneWith.map(text),
          text(texts.questions),
          text(texts.closing),
          text(texts.sender),
        ],
      },
    ],
  });
  return sameEveryTime(new Uint8Array(await Packer.toArrayBuffer(document)), `${today}T00:00:00Z`);
}

function text(value: string): Paragraph {
  return new Paragraph({ children: [new TextRun(value)] });
}

function heading(value: string, level: (typeof HeadingLevel)['HEADING_1' | 'HEADING_2']): Paragraph {
  return new Paragraph({ heading: level, children: [new TextRun(value)] });
}
