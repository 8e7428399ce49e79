import type { CellMark } from '#shared/contracts/rows.ts';
import type { Texts } from '#shared/text/texts.ts';

/** Why a cell is not what the file says, in a sentence. */
export function markText(mark: CellMark, texts: Texts['data']['panel']): string {
  if (mark.kind === 'repaired') return texts.wasRepaired(mark.seen);
  return mark.kind === 'hand' ? texts.wasEdited : texts.wasAssumed;
}
