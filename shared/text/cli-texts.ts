import type { Language } from '#shared/contracts/values.ts';
import { cliTexts as en } from './en/cli.ts';
import { type CliTexts, cliTexts as nl } from './nl/cli.ts';

/** What the command line says to people. */
export function cliTexts(language: Language): CliTexts {
  return language === 'nl' ? nl : en;
}
