import type { RecentStore } from '#shared/contracts/store.ts';

/** A name as a label of the menu shows it: a single & would be taken as the letter after it underlined. */
export function menuLabel(name: string): string {
  return name.replaceAll('&', '&&');
}

/** What the menu calls the stores that were open: their names, with the folder where two have the same. */
export function recentLabels(stores: readonly RecentStore[], texts: { readonly gone: (name: string) => string }): readonly string[] {
  const named = Map.groupBy(stores, ({ name }) => name);
  return stores.map(({ name, folder, isThere }) => {
    const isOnlyOne = named.get(name)?.length === 1;
    const told = isOnlyOne || folder === null ? name : `${name} (${folder})`;
    return menuLabel(isThere ? told : texts.gone(told));
  });
}
