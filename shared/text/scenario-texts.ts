import type { Language } from '#shared/contracts/values.ts';
import { scenarios as en } from './en/scenarios.ts';
import { scenarios as nl } from './nl/scenarios.ts';

/** The sentences of scenarios, for the services too. */
export function scenarioTexts(language: Language): typeof nl {
  return language === 'nl' ? nl : en;
}
