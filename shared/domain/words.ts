/**
 * The closed lists of the field, each in its fixed order (rules.md, 1). The order carries meaning: certainty and
 * hardness run from firm to soft, deciders in the order that breaks ties (rules.md, 5), severity from worst to least.
 */

export const certainties = ['granted', 'budgeted', 'pledged', 'requested', 'expected'] as const;
/** How sure money is: beschikt, begroot, toegezegd, aangevraagd, verwacht. */
export type Certainty = (typeof certainties)[number];

export const natures = ['structural', 'incidental'] as const;
/** Structureel or incidenteel. */
export type Nature = (typeof natures)[number];

export const uses = ['running', 'investment'] as const;
/** Exploitatie or investering: a housing grant that ends because the work is done is no broken promise. */
export type Use = (typeof uses)[number];

export const hardnesses = ['legal', 'administrative', 'intended'] as const;
/** How firmly something was promised: juridisch verplicht, bestuurlijk toegezegd, gewenst. */
export type Hardness = (typeof hardnesses)[number];

export const deciders = ['national', 'provincial', 'municipal', 'other'] as const;
/** Who decides on a scheme; the order breaks ties between equal losses. */
export type Decider = (typeof deciders)[number];

export const lenses = ['secured', 'planned', 'hoped'] as const;
/** Which certainties count: zeker, gepland, gehoopt. */
export type Lens = (typeof lenses)[number];

/** The certainties that a lens counts (rules.md, 1). */
export const certaintiesOfLens: Readonly<Record<Lens, readonly Certainty[]>> = {
  secured: ['granted'],
  planned: ['granted', 'budgeted'],
  hoped: certainties,
};

export const usesInView = ['running', 'all'] as const;
/** Which rows coverage and cliffs are over: running rows only (the default), or investment as well. */
export type UseInView = (typeof usesInView)[number];

export const severities = ['critical', 'high', 'medium', 'low'] as const;
/** Kritiek, hoog, midden, laag: worst first. */
export type Severity = (typeof severities)[number];

export const coverageStates = ['no-data', 'no-commitments', 'gap-now', 'until', 'covered'] as const;
/** Which case of coverage holds for an area (rules.md, 3). */
export type CoverageState = (typeof coverageStates)[number];

export const categories = ['staff', 'subsidy', 'contract', 'physical', 'housing', 'other'] as const;
/** What a commitment is for: personeel, subsidie, contract, fysiek, huisvesting, overig. */
export type Category = (typeof categories)[number];

export const flagCodes = [
  'amount-outside-term',
  'amount-unknown',
  'earmark-unknown',
  'end-assumed',
  'no-amount',
  'notice-unknown',
  'possible-duplicate',
  'scheme-conflict',
  'scheme-without-money',
  'structural-with-end',
  'total-differs',
  'total-without-term',
  'years-missing',
] as const;
/** What is odd about a row without being wrong (rules.md, 10), in alphabetical order. */
export type FlagCode = (typeof flagCodes)[number];
