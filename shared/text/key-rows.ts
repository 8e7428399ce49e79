import type { Action } from '#shared/contracts/actions.ts';
import type { Language } from '#shared/contracts/values.ts';

/** The actions that have a key, with it, as rows of a table. */
export function keyRows(actions: readonly Action[], language: Language): string[][] {
  return actions.flatMap(({ label, keys }) => {
    if (keys === null) return [];
    const words = keys.replace('Mod', 'Ctrl').replaceAll('+', ' ');
    return [[label[language].replace(/…$/, ''), words]];
  });
}
