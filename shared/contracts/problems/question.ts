/** What may be wrong with what is asked. */
export type QuestionProblems = {
  'horizon-before-reference': { horizon: number; at: string };
  'date-invalid': { seen: string };
  'year-invalid': { seen: string };
  'word-not-known': { option: string; seen: string; allowed: string };
  'area-not-in-store': { seen: string; nearest: string };
  'cliff-not-found': { seen: string };
  /** No month lies between the day after the cliff and that year, or the year is after the horizon. */
  'until-out-of-range': { until: number; from: number; to: number };
  'row-not-found': { seen: string };
  /** The bytes of an imported file were too large to keep, or its sheet is not in them. */
  'source-not-kept': { file: string };
  'mapping-unreadable': { file: string; detail: string };
  'scenario-not-found': { seen: string };
  'snapshot-not-found': { seen: string };
  'scenario-unreadable': { file: string; detail: string };
  'scenario-matches-nothing': { change: string };
  'scenario-invalid': { change: string; detail: string };
};
