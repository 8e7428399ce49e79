import type { Progress } from '#shared/contracts/events.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { AreaRecord, StoredRows } from '#shared/contracts/records.ts';
import type { StoreKind } from '#shared/contracts/store.ts';
import { rowsShown } from '#shared/domain/theme.ts';
import { done, type Result } from '#shared/result.ts';
import { letterTexts as letterEn } from '#shared/text/en/covering-letter.ts';
import { letterTexts as letterNl } from '#shared/text/nl/covering-letter.ts';
import { type BundleFile, fileNames } from './bundle.ts';
import { dataLabel } from './data-label.ts';
import { dataPackage } from './data-package.ts';
import { type RepairInput, repairWorkbook } from './repair-sheet.ts';
import type { SummaryInput } from './summary/figures.ts';
import { kernelFigures } from './summary/kernel-figures.ts';
import { summaryWorkbook } from './summary.ts';
import { coveringLetter } from './template/covering-letter.ts';
import { type TemplateInput, templateWorkbook } from './template.ts';
import { xlsxOf } from './write-xlsx.ts';

/** The bytes of an Excel summary. Nothing is written here: a job that is stopped leaves nothing behind. */
export async function summaryJob(input: SummaryInput, progress: (progress: Progress) => void): Promise<Result<Uint8Array, Problem>> {
  progress({ step: 'calculate', done: 0, of: null });
  const figures = kernelFigures(input);
  if (!figures.ok) return figures;
  progress({ step: 'write', done: 0, of: null });
  // Every row pays and is paid; the sheets have the rows of the theme, so that their sums are the figures.
  const shown = { ...input, rows: rowsShown(input.rows, input.question.theme) };
  return done(await xlsxOf(summaryWorkbook(shown, figures.value)));
}

/** The files of a data package. */
export function packageJob(input: SummaryInput, progress: (progress: Progress) => void): Result<BundleFile[], Problem> {
  progress({ step: 'calculate', done: 0, of: null });
  return dataPackage(input);
}

/** The bytes of a template. */
export async function templateJob(input: TemplateInput, progress: (progress: Progress) => void): Promise<Result<Uint8Array, never>> {
  progress({ step: 'write', done: 0, of: null });
  return done(await xlsxOf(templateWorkbook(input)));
}

/** What the templates of several areas are made from: one for each, with its letter. */
export type TemplatesInput = Pick<TemplateInput, 'language' | 'today' | 'sent'> & { readonly areas: readonly AreaTemplate[] };
export type AreaTemplate = {
  readonly area: AreaRecord;
  readonly kind: StoreKind;
  /** The area itself, what it has, and every scheme. */
  readonly rows: StoredRows;
};

/** Per area its own workbook, and the letter that goes with it. */
export async function templatesJob(
  { language, today, sent, areas }: TemplatesInput,
  progress: (progress: Progress) => void,
): Promise<Result<BundleFile[], never>> {
  const texts = language === 'nl' ? letterNl : letterEn;
  const nameOf = fileNames();
  const files: BundleFile[] = [];
  for (const [index, { area, kind, rows }] of areas.entries()) {
    progress({ step: 'write', done: index, of: areas.length });
    const [name, letter] = [nameOf(texts.workbookName(area.name)), nameOf(texts.fileName(area.name))];
    const label = dataLabel(kind, language).label;
    const counts = { streams: rows.streams.length, commitments: rows.commitments.length };
    files.push({ name, bytes: await xlsxOf(templateWorkbook({ language, kind, rows, choices: [area], sent, today })) });
    const told = { language, area: area.name, municipality: area.municipality, file: name, ...counts, label, today };
    files.push({ name: letter, bytes: await coveringLetter(told) });
  }
  return done(files);
}

/** Per area its own summary, with the figures that it has in the summary of all. */
export async function summariesJob(
  inputs: readonly SummaryInput[],
  progress: (progress: Progress) => void,
): Promise<Result<BundleFile[], Problem>> {
  const nameOf = fileNames();
  const files: BundleFile[] = [];
  for (const [index, input] of inputs.entries()) {
    progress({ step: 'write', done: index, of: inputs.length });
    const made = await summaryJob(input, () => {});
    if (!made.ok) return made;
    files.push({ name: nameOf(`${input.rows.areas[0]?.name ?? ''}.xlsx`), bytes: made.value });
  }
  return done(files);
}

/** The bytes of a repair file. */
export async function repairJob(input: RepairInput, progress: (progress: Progress) => void): Promise<Result<Uint8Array, never>> {
  progress({ step: 'write', done: 0, of: null });
  return done(await xlsxOf(repairWorkbook(input)));
}
