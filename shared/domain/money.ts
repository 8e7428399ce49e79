/** Whole euro cents in an integer. Never a floating-point euro. */
export type Cents = number & { readonly brand: 'Cents' };

export const noCents = 0 as Cents;
