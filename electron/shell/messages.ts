import * as z from 'zod';
import { fileKinds, longestPasted } from '#shared/contracts/bridge.ts';
import { fileHandle, language } from '#shared/contracts/values.ts';

/** What the window may send over each channel: what does not fit is refused. */
const job = z.string().min(1).max(100);
const kind = z.enum(fileKinds);

export const messages = {
  call: z.tuple([z.string().max(200), z.unknown(), z.object({ job: job.optional() }).optional()]),
  cancel: z.tuple([job]),
  chooseFiles: z.tuple([kind, z.object({ multiple: z.boolean().optional() }).optional()]),
  chooseTarget: z.tuple([kind, z.string().max(500)]),
  chooseFolder: z.tuple([]),
  takeFiles: z.tuple([z.array(z.string().max(4096)).max(1000)]),
  takePasted: z.tuple([
    z.object({ name: z.string().min(1).max(200), kind: z.enum(['html', 'txt']), content: z.string().max(longestPasted) }),
  ]),
  open: z.tuple([fileHandle]),
  language: z.tuple([language]),
  misspelt: z.tuple([z.array(z.string().max(200)).max(5000)]),
} as const;
