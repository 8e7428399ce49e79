import type { Problem } from '#shared/contracts/problem.ts';
import type { Language } from '#shared/contracts/values.ts';
import type { Result } from '#shared/result.ts';
import type { CliTexts } from '#shared/text/nl/cli.ts';
import { plainSpaces, type Terminal } from './terminal.ts';

/** 0 done, 1 it failed, 2 the words of the call are off, 3 `--fail-on` found something (contracts/cli.md). */
export type ExitCode = 0 | 1 | 2 | 3;
export type Outcome = Result<ExitCode, Problem>;

/** What a command gets beside its options. */
export type Shell = Terminal & {
  readonly language: Language;
  readonly texts: CliTexts;
  /** Takes what the command came to; the last thing that it does. */
  readonly conclude: (outcome: Outcome) => void;
};

/** The outcome of a command that did what was asked. */
export const finished: Outcome = { ok: true, value: 0 };

/** Prints JSON: the same value gives the same bytes. */
export function printJson({ out }: Shell, value: unknown): void {
  out(`${JSON.stringify(value, null, 2)}\n`);
}

/** Prints lines for people. */
export function print({ out }: Shell, ...lines: readonly string[]): void {
  out(`${plainSpaces(lines.join('\n'))}\n`);
}
