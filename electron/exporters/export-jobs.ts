import type { Progress } from '#shared/contracts/events.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import { rowsShown } from '#shared/domain/theme.ts';
import { done, type Result } from '#shared/result.ts';
import { dataPackage, type PackageFile } from './data-package.ts';
import { type RepairInput, repairWorkbook } from './repair-sheet.ts';
import type { SummaryInput } from './summary/figures.ts';
import { kernelFigures } from './summary/kernel-figures.ts';
import { summaryWorkbook } from './summary.ts';
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
export function packageJob(input: SummaryInput, progress: (progress: Progress) => void): Result<PackageFile[], Problem> {
  progress({ step: 'calculate', done: 0, of: null });
  return dataPackage(input);
}

/** The bytes of a template. */
export async function templateJob(input: TemplateInput, progress: (progress: Progress) => void): Promise<Result<Uint8Array, never>> {
  progress({ step: 'write', done: 0, of: null });
  return done(await xlsxOf(templateWorkbook(input)));
}

/** The bytes of a repair file. */
export async function repairJob(input: RepairInput, progress: (progress: Progress) => void): Promise<Result<Uint8Array, never>> {
  progress({ step: 'write', done: 0, of: null });
  return done(await xlsxOf(repairWorkbook(input)));
}
