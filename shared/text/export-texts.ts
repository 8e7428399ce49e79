import type { Language } from '#shared/contracts/values.ts';
import { exportTexts as en } from './en/export.ts';
import { templateTexts as enTemplate } from './en/export-template.ts';
import { type ExportTexts, exportTexts as nl } from './nl/export.ts';
import { templateTexts as nlTemplate, type TemplateTexts } from './nl/export-template.ts';

/** What stands in the Excel summary, in the language of its reader. */
export function exportTexts(language: Language): ExportTexts {
  return language === 'nl' ? nl : en;
}

/** What stands in the template for municipalities, in the language of who fills it in. */
export function templateTexts(language: Language): TemplateTexts {
  return language === 'nl' ? nlTemplate : enTemplate;
}
