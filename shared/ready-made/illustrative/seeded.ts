/** Chance that is the same on every machine and in every run. */
export type Seeded = {
  /** A whole number from `from` to `to`, both inclusive. */
  readonly whole: (from: number, to: number) => number;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
};

/** A generator with a fixed seed (mulberry32: 32 bits of state, far more than invented budgets need). */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number) => from + Math.floor(fraction() * (to - from + 1));
  return { whole, pick: (items) => items[whole(0, items.length - 1)] ?? items[0] };
}
