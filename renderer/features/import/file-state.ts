import type { ImportPreview } from '#shared/contracts/import.ts';
import type { Problem } from '#shared/contracts/problem.ts';

/** How far a file of several is. */
export type FileState =
  | { readonly kind: 'ready' | 'look' | 'same'; readonly preview: ImportPreview }
  /** An exchange file: it is merged on a page of its own. */
  | { readonly kind: 'merge' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'saved'; readonly rows: number }
  | { readonly kind: 'noted' };
export type FileStates = ReadonlyMap<string, FileState>;

/** A column that is less sure is one to look at. */
const sure = 0.7;

/** Nothing is asked of a file that is ready: no row rejected or in doubt, its total its own, its columns sure. */
export function stateOf(preview: ImportPreview): FileState {
  const { report, inspection } = preview;
  const seen = inspection.tables.filter(({ hidden }) => !hidden);
  const isAsked =
    report.rejected > 0 ||
    report.doubtful > 0 ||
    report.contradicted !== undefined ||
    seen.some(
      ({ kind, reconciled, columns }) => kind === 'unknown' || reconciled === false || columns.some(({ confidence }) => confidence < sure),
    );
  if (isAsked) return { kind: 'look', preview };
  return { kind: report.new + report.changed === 0 ? 'same' : 'ready', preview };
}
