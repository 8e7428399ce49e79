/** Compares texts by their code units: the same on every computer, whatever its language. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
