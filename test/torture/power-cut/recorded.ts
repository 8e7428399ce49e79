import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What a program asked of the disk, in order, and what it told meanwhile. */
export type DiskEvent =
  | { readonly kind: 'create'; readonly path: string; readonly isEmptied: boolean }
  | { readonly kind: 'write'; readonly path: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly path: string; readonly length: number }
  | { readonly kind: 'flush'; readonly path: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'told'; readonly line: string };

const watched = 'openat,pwrite64,write,pwritev,writev,ftruncate,fallocate,fsync,fdatasync,rename,renameat2,unlink,unlinkat,copy_file_range';
const longestBytes = 10_000_000;

/** Runs a script of `test/torture/support` under strace, and gives what it asked of files in `folder`. */
export function recorded(script: string, args: readonly string[], folder: string): readonly DiskEvent[] {
  const prefix = join(folder, 'strace');
  const options = ['-ff', '--seccomp-bpf', '-o', prefix, '-y', '-xx', '-s', String(longestBytes), '-e', `trace=${watched}`];
  execFileSync('strace', [...options, process.execPath, join(import.meta.dirname, '..', 'support', script), ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const logs = readdirSync(folder).filter((name) => name.startsWith('strace.'));
  // A thread has a file of its own; the first is that of the script itself, the only one that writes the store.
  const [first = ''] = logs.toSorted((a, b) => Number(a.split('.')[1]) - Number(b.split('.')[1]));
  const text = readFileSync(join(folder, first), 'latin1');
  for (const name of logs) rmSync(join(folder, name));
  return text.split('\n').flatMap((line) => event(line, folder) ?? []);
}

function event(line: string, folder: string): DiskEvent | null {
  const call = /^(\w+)\((.*)\) += (-?\d+)/.exec(line);
  if (call === null) return null;
  const [, name, args = '', outcome] = call;
  if (Number(outcome) < 0) return null;
  const strings = [...args.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) => bytesOf(hex));
  const [, described = ''] = /^\d+<((?:\\x[0-9a-f]{2})*)>/.exec(args) ?? [];
  const path = bytesOf(described).toString();
  const named = strings.map(String);
  const numbers = args.split(', ').map(Number);
  const isHere = (candidate: string | undefined) => candidate?.startsWith(`${folder}/`) === true && !basename(candidate).endsWith('-shm');
  switch (name) {
    case 'openat':
      return isHere(named[0]) && args.includes('O_CREAT')
        ? { kind: 'create', path: named[0] ?? '', isEmptied: args.includes('O_TRUNC') }
        : null;
    case 'write':
      if (args.startsWith('1<')) return { kind: 'told', line: named[0]?.trimEnd() ?? '' };
      return refuse(isHere(path), line);
    case 'pwrite64':
      return isHere(path) ? { kind: 'write', path, at: numbers.at(-1) ?? 0, bytes: strings[0] ?? Buffer.alloc(0) } : null;
    case 'ftruncate':
      return isHere(path) ? { kind: 'truncate', path, length: numbers.at(-1) ?? 0 } : null;
    case 'fsync':
    case 'fdatasync':
      return path === folder || isHere(path) ? { kind: 'flush', path } : null;
    case 'rename':
    case 'renameat2':
      return isHere(named[0]) ? { kind: 'rename', from: named[0] ?? '', to: named[1] ?? '' } : null;
    case 'unlink':
    case 'unlinkat':
      return isHere(named[0]) ? { kind: 'remove', path: named[0] ?? '' } : null;
    default:
      return refuse(isHere(path) || isHere(named[0]), line);
  }
}

/** A way of writing that is not understood here must not pass for one that cannot be lost. */
function refuse(isHere: boolean, line: string): null {
  if (isHere) throw new Error(`Not understood: ${line.slice(0, 200)}`);
  return null;
}

function bytesOf(hex: string): Buffer {
  return Buffer.from(hex.replaceAll('\\x', ''), 'hex');
}
