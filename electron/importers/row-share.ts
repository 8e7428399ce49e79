import { problem } from '#shared/contracts/problem.ts';
import { cents } from '#shared/domain/money.ts';
import { closeText } from '#shared/reading/words.ts';
import { type Draft, type RowsContext, tellOn } from './row-draft.ts';

const whole = 10_000;

/**
 * Of an amount of a whole municipality only a part is for the area, where a person said which: the amounts become that
 * part, and the share stands beside them. A share that the file states is left as it is.
 */
export function settleShare(draft: Draft, context: RowsContext): void {
  if (draft.areaName === null || context.shares.size === 0) return;
  const share = context.shares.get(closeText(draft.areaName));
  if (share === undefined || typeof draft.values['areaShare'] === 'number') return;
  const part = (amount: unknown) => (typeof amount === 'number' ? cents(Math.round((amount * share) / whole)) : amount);
  draft.years = Object.fromEntries(Object.entries(draft.years).map(([year, amount]) => [year, part(amount)])) as Draft['years'];
  draft.expected = Object.fromEntries(Object.entries(draft.expected).map(([year, amount]) => [year, part(amount)])) as Draft['expected'];
  if ('total' in draft.values) draft.values['total'] = part(draft.values['total']);
  if (context.kind === 'streams') draft.values['areaShare'] = share;
  const column = context.columns.find(({ field }) => field === 'area')?.index ?? null;
  tellOn(draft, context, column)('info', problem('area-share-assumed', { seen: draft.areaName, share }));
}
