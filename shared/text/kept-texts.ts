import type { Language } from '#shared/contracts/values.ts';

/** What the history says of things that are kept beside the rows. */
const dutch = {
  scenarioSaved: (name: string) => `Scenario “${name}” bewaard`,
  scenarioRemoved: (name: string) => `Scenario “${name}” verwijderd`,
  stateKept: (name: string) => `Stand “${name}” bewaard`,
  stateRemoved: (name: string) => `Stand “${name}” verwijderd`,
};

const english: typeof dutch = {
  scenarioSaved: (name) => `Scenario “${name}” kept`,
  scenarioRemoved: (name) => `Scenario “${name}” removed`,
  stateKept: (name) => `Snapshot “${name}” kept`,
  stateRemoved: (name) => `Snapshot “${name}” removed`,
};

export function keptTexts(language: Language): typeof dutch {
  return language === 'nl' ? dutch : english;
}
