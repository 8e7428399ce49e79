import { join } from 'node:path';
import { outside } from './outside.ts';

/** Python with openpyxl, where the machine has it. */
export const openpyxlIsNeeded = { program: 'python3', args: ['-c', 'import openpyxl'] } as const;

/** Runs a script of this folder. */
export function python(script: string, ...args: readonly string[]) {
  return outside('python3', [join(import.meta.dirname, script), ...args]);
}
