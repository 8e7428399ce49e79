import { number } from '#shared/text/format.ts';
import { print, type Shell } from './shell.ts';

/** Says that a file was written, and how large it is. */
export function printWritten({ file, bytes }: { readonly file: string; readonly bytes: number }, shell: Shell): void {
  print(shell, shell.texts.written(file, number(bytes / 1000, shell.language, 1)));
}
