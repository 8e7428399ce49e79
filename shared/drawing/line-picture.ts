import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';
import type { BreathLine, Cliff } from '#shared/domain/results.ts';
import { type BreathLineDrawing, breathLineDrawing, smallLayout } from './breath-line.ts';
import { monthOfText, timeScale } from './time-scale.ts';

type PictureRow = { readonly line: BreathLine; readonly cliffs: readonly Cliff[]; readonly worst: Cliff | null };

/** The line of an area as shapes, in the size of the page: the same drawing as on the screen. */
export function linePicture(
  row: PictureRow,
  { at, lens }: Pick<ResolvedQuestion, 'at' | 'lens'>,
  width: number,
  height: number,
): BreathLineDrawing {
  const { line, cliffs, worst } = row;
  const scale = timeScale(monthOfText(line.first), monthOfText(line.last), width, 'triple');
  return breathLineDrawing({ line, cliffs, worst, lens, at }, scale, smallLayout(height));
}
