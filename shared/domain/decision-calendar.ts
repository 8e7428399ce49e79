import type { Decider } from './words.ts';

/** When in a year a moment falls. */
export type MomentRule =
  | { readonly kind: 'day'; readonly month: number; readonly day: number }
  | { readonly kind: 'weekday'; readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly kind: 'once'; readonly date: string };

/** A yearly (or single) moment at which somebody decides on money (rules.md, 5). Data, so that users can add to it. */
export type DecisionMoment = {
  readonly id: string;
  readonly name: string;
  readonly decider: Decider;
  readonly rule: MomentRule;
  /** False for moments that only report (Najaarsnota): in the calendar, never a decision. */
  readonly decides: boolean;
  /** Which own day of an area replaces the rule's day. */
  readonly areaDay: 'frameworkDay' | 'budgetDay' | null;
};
