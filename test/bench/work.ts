/**
 * One way of doing a piece of work. It runs in a process of its own, so that its memory is its own and a run that takes too
 * long can be ended without the others.
 */
export type Contender = {
  readonly name: string;
  /** Sizes above this are not tried. */
  readonly upTo?: number;
  /** Why it is not tried above that, for the reader of the table. */
  readonly because?: string;
  /** The program it needs; where the machine does not have it, the contender is left out and the page says so. */
  readonly needs?: { readonly program: string; readonly args: readonly string[] };
  /**
   * Gets ready, which is not measured, and gives the work. What `run` gives is its answer: contenders that give one must
   * give the same.
   */
  readonly open: (given: Given) => Ready | Promise<Ready>;
};

/** A contender that is ready: its time is taken for it, or, where only a part of it counts, by itself. */
export type Ready = {
  /** Back to where the work can be done again: not measured. */
  readonly reset?: () => void | Promise<void>;
  readonly close?: () => void | Promise<void>;
} & ({ readonly run: () => unknown } | { readonly timed: () => Promise<Timed> });

/** A run that took its own time, in milliseconds, of a program that needed so many bytes at its peak. */
export type Timed = { readonly milliseconds: number; readonly answer?: unknown; readonly peak: number };

/** How large the work is, and the folder with what was made for it. */
export type Given = { readonly size: number; readonly folder: string };

/** What must hold from one size up to another, both inclusive: of our median beside that of another, or by itself. */
export type Bar = { readonly from?: number; readonly upTo?: number } & (
  | { readonly kind: 'time' | 'memory'; readonly beside: string; readonly atMost: number }
  | { readonly kind: 'faster'; readonly beside: string; readonly times: number }
  | { readonly kind: 'within'; readonly milliseconds: number }
);

/** A piece of work at several sizes: ours first, then what a user or a programmer would use instead. */
export type Work = {
  readonly name: string;
  /** What a size counts, for the table. */
  readonly unit: string;
  readonly sizes: readonly [number, ...number[]];
  /** Makes the files that all contenders start from, in a process of its own. */
  readonly make?: (given: Given) => void | Promise<void>;
  readonly contenders: readonly [Contender, ...Contender[]];
  readonly bars: readonly Bar[];
};
