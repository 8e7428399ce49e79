import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createEngine } from '#electron/engine/engine.ts';
import { writers } from './every-writer.ts';

/** Writes with every writer on a disk that is full from the moment that the store is open, and prints what each says. */
const [folder = ''] = process.argv.slice(2);
const engine = createEngine({ door: 'command-line', home: join(folder, 'thuis') });
const opened = await engine.call('store.open', { file: engine.register(join(folder, 'gegeven', 'voorbeeld.adem')) });
if (!opened.ok) throw new Error(opened.problem.code);
const said: Record<string, string> = {};
execFileSync('prlimit', ['--pid', String(process.pid), '--fsize=512:512']);
for (const { name, ending, write } of writers) {
  const written = await write(engine, join(folder, 'doel', `vol${ending ?? ''}`));
  said[name] = written.ok ? 'written' : written.problem.code;
}
process.stdout.write(JSON.stringify(said));
process.exit(0);
