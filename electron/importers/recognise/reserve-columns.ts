import type { ReadingTexts } from '#shared/text/reading-texts.ts';
import type { ColumnDraft } from './column-draft.ts';
import { isBalanceHead, isMovementHead } from './profiles.ts';

/**
 * The columns of a state of reserves that says its areas: of its course (opening, addition, withdrawal, closing, for one or
 * more years) the first balance is the stock, which is what a reserve is [rules 1]; what is to be added and taken out is
 * left out, as the calculation itself finds what a reserve pays [rules 3, step 4]. False, and nothing is changed, where no
 * column says areas, or no balance stands before the movements: a municipality's reserves are not an area's.
 */
export function settleReserves(drafts: ColumnDraft[], texts: ReadingTexts): boolean {
  const area = drafts.find(({ field, stats }) => field === 'area' && stats.areas > 0);
  const movement = drafts.findIndex(({ header }) => isMovementHead(header));
  const opening = drafts.find(({ header }, at) => isBalanceHead(header) && at < movement);
  if (area === undefined || opening === undefined) return false;
  for (const draft of drafts) {
    if (draft === area) continue;
    const isText = draft.stats.texts > 0 && draft.stats.amounts === 0;
    const isKept = draft === opening;
    draft.leftOut =
      isKept || isText || (draft.field === 'ignore' && !isBalanceHead(draft.header) && !isMovementHead(draft.header)) ? null : 'course';
    if (isKept) draft.because.push(texts.openingBalance);
    else if (draft.leftOut !== null) draft.because.push(texts.courseOfReserve);
    [draft.field, draft.year, draft.isLost] = [isKept ? 'amount' : isText ? 'description' : 'ignore', null, false];
  }
  return true;
}
