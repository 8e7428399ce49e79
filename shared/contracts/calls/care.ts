import * as z from 'zod';
import type { BackupsView } from '#shared/contracts/settings.ts';
import type { CheckReport, KeptBackup, StoreInfo } from '#shared/contracts/store.ts';
import { fileHandle } from '#shared/contracts/values.ts';
import { gives, nothing, storeChoice } from './gives.ts';

/** Looking after a store: is it whole, and copies of it. */
export const careCalls = {
  /** Looks at every byte of the store, and whether its figures add up. */
  'care.check': gives<CheckReport>()('query', nothing),
  /** Writes a whole, checked copy of the store. */
  'care.backup': gives<{ file: string; bytes: number }>()('change', z.object({ target: fileHandle })),
  /** Puts a backup in the place of a store, or where none is, and opens it; what it replaces is kept beside it. */
  'care.restore': gives<{ store: StoreInfo; replaced: string | null }>()('change', z.object({ target: fileHandle, from: fileHandle })),

  /** The automatic backups of the store that is open, or of one that may not open any more; newest first. */
  'store.backups': gives<readonly KeptBackup[]>()('query', z.object({ of: storeChoice.optional() })),
  /** Looks at every byte of an automatic backup: whether it is what was written. */
  'store.checkBackup': gives<{ readonly isWhole: boolean }>()(
    'query',
    z.object({ backup: z.string().min(1).max(300), of: storeChoice.optional() }),
  ),
  /** Puts an automatic backup back and opens it; what it replaces is kept, as a backup too where it can still be read. */
  'store.restore': gives<{ store: StoreInfo; replaced: string | null }>()(
    'change',
    z.object({ backup: z.string().min(1).max(300), of: storeChoice.optional() }),
  ),
  /** How many automatic backups are kept, and in which folder; an absent field stays, a folder of null is the usual one. */
  'store.backupSettings': gives<BackupsView>()(
    'change',
    z.object({ kept: z.int().min(1).max(1000).optional(), folder: fileHandle.nullable().optional() }),
  ),
} as const;
