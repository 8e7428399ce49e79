/** What a fault did in a number of tries: lost, or half there and unnoticed; refused with a clear problem, nothing changed. */
export type Tally = { readonly fault: string; readonly tries: number; readonly lost: number; readonly refused: number };
