/** The id of something kept by name: its slug, a second one of the same with a number [decisions.md, "Ids"]. */
export function freeId(wanted: string, known: readonly { readonly id: string }[]): string {
  const ids = new Set(known.map(({ id }) => id));
  let id = wanted;
  for (let number = 2; ids.has(id); number++) id = `${wanted}-${number}`;
  return id;
}
