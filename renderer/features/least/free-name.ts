/** A name that nothing kept has yet, by a number behind it. */
export function freeNameOf(wanted: string, kept: readonly { readonly name: string }[]): string {
  const names = new Set(kept.map(({ name }) => name.trim().toLowerCase()));
  let name = wanted;
  for (let number = 2; names.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}
