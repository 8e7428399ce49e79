/** One sentence per code, as a function of the code's parameters. */
export type Sentences<Params> = { readonly [Code in keyof Params]: (params: Params[Code]) => string };
