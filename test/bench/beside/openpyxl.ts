import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type OutsideRun, outside } from './outside.ts';

const args = ['-c', 'import openpyxl'] as const;
const pythons = ['python3', '/usr/bin/python3'];
const program = pythons.find((python) => spawnSync(python, [...args], { stdio: 'ignore' }).status === 0) ?? 'python3';

/** A Python with openpyxl, where the machine has one. */
export const openpyxlIsNeeded = { program, args } as const;

/** Runs a script of this folder. */
export function python(script: string, ...words: readonly string[]): Promise<OutsideRun> {
  return outside(program, [join(import.meta.dirname, script), ...words]);
}
