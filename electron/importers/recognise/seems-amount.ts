import { writtenAmount } from '#shared/reading/amounts.ts';

/** Whether a text may stand for an amount: also "p.m.", "n.v.t." and "-". */
export function seemsAmount(text: string): boolean {
  return text.length <= 60 && writtenAmount(text, 'nl').kind !== 'unreadable';
}
