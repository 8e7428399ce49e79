import type { Category, Certainty, Decider, Hardness, Nature, Use } from '#shared/domain/words.ts';

/** Closed lists, as their words stand in a cell. */
export const certaintyWords: Readonly<Record<Certainty, { nl: string; en: string }>> = {
  granted: { nl: 'beschikt', en: 'granted' },
  budgeted: { nl: 'begroot', en: 'budgeted' },
  pledged: { nl: 'toegezegd', en: 'pledged' },
  requested: { nl: 'aangevraagd', en: 'requested' },
  expected: { nl: 'verwacht', en: 'expected' },
};
export const natureWords: Readonly<Record<Nature, { nl: string; en: string }>> = {
  structural: { nl: 'structureel', en: 'structural' },
  incidental: { nl: 'incidenteel', en: 'incidental' },
};
export const useWords: Readonly<Record<Use, { nl: string; en: string }>> = {
  running: { nl: 'exploitatie', en: 'running' },
  investment: { nl: 'investering', en: 'investment' },
};
export const deciderWords: Readonly<Record<Decider, { nl: string; en: string }>> = {
  national: { nl: 'Rijk', en: 'national' },
  provincial: { nl: 'provincie', en: 'provincial' },
  municipal: { nl: 'gemeente', en: 'municipal' },
  other: { nl: 'anders', en: 'other' },
};
export const hardnessWords: Readonly<Record<Hardness, { nl: string; en: string }>> = {
  legal: { nl: 'juridisch', en: 'legal' },
  administrative: { nl: 'bestuurlijk', en: 'administrative' },
  intended: { nl: 'gewenst', en: 'intended' },
};
export const categoryWords: Readonly<Record<Category, { nl: string; en: string }>> = {
  staff: { nl: 'personeel', en: 'staff' },
  subsidy: { nl: 'subsidie', en: 'subsidy' },
  contract: { nl: 'contract', en: 'contract' },
  physical: { nl: 'fysiek', en: 'physical' },
  housing: { nl: 'huisvesting', en: 'housing' },
  other: { nl: 'overig', en: 'other' },
};
/** How an amount that is not known is written. */
export const unknownAmountWord = 'p.m.';
