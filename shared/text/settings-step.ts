import type { SomeFigures } from '#shared/contracts/settings.ts';
import type { Language } from '#shared/contracts/values.ts';
import { settings as en } from './en/settings.ts';
import { settings as nl } from './nl/settings.ts';

/** What a change of settings was, as a step in the history: "Kleinste verlies, Besluitmomenten". */
export function settingsStep(figures: SomeFigures, language: Language): string {
  const { names } = language === 'nl' ? nl : en;
  const changed = (Object.keys(names) as (keyof SomeFigures)[]).filter((name) => figures[name] !== undefined);
  return changed.map((name) => names[name]).join(', ');
}
