import type { Language } from '#shared/contracts/values.ts';

/** What the history says of things that are kept beside the rows. */
const dutch = {
  scenarioSaved: (name: string) => `Scenario “${name}” bewaard`,
  scenarioRemoved: (name: string) => `Scenario “${name}” verwijderd`,
  stateKept: (name: string) => `Stand “${name}” bewaard`,
  stateRemoved: (name: string) => `Stand “${name}” verwijderd`,
  followedUp: (area: string) => `Opvolging van een klif in ${area} bijgewerkt`,
};

const english: typeof dutch = {
  scenarioSaved: (name) => `Scenario “${name}” kept`,
  scenarioRemoved: (name) => `Scenario “${name}” removed`,
  stateKept: (name) => `Snapshot “${name}” kept`,
  stateRemoved: (name) => `Snapshot “${name}” removed`,
  followedUp: (area) => `Follow-up of a cliff in ${area} updated`,
};

export function keptTexts(language: Language): typeof dutch {
  return language === 'nl' ? dutch : english;
}
