import * as z from 'zod';
import { ownSettings, type SettingsEffect, type SettingsView, type SomeSettings, someFigures } from '#shared/contracts/settings.ts';
import { fileHandle, language, question } from '#shared/contracts/values.ts';
import { gives, nothing } from './gives.ts';

/** Settings of the store and of this machine. */
export const settingsCalls = {
  'settings.view': gives<SettingsView>()('query', nothing),
  /** What other settings would do to the cliffs, under a question. */
  'settings.preview': gives<SettingsEffect>()('query', z.object({ figures: someFigures, question })),
  /** Those that change figures as one change set of the store, the others on this machine. */
  'settings.save': gives<{ readonly changeSet: number | null }>()(
    'change',
    z.object({ figures: someFigures.optional(), own: ownSettings.partial().optional(), language }),
  ),
  'settings.export': gives<{ file: string; bytes: number }>()('change', z.object({ target: fileHandle })),
  /** The settings in a file, to be looked at before they are saved. */
  'settings.read': gives<SomeSettings>()('query', z.object({ file: fileHandle })),
} as const;
