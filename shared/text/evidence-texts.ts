import type { Language } from '#shared/contracts/values.ts';
import { evidence as en } from './en/evidence.ts';
import { type EvidenceTexts, evidence as nl } from './nl/evidence.ts';

/** The sentences about evidence, for the services and the command line too. */
export function evidenceTexts(language: Language): EvidenceTexts {
  return language === 'nl' ? nl : en;
}
