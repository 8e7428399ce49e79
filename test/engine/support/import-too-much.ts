import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '#electron/engine/engine.ts';

/** Reads a file that is larger than the memory that the parent left, in a window's engine, and tells what is left of the window. */
const [home = ''] = process.argv.slice(2);
const rows = 900_000;
const file = join(home, 'groot.csv');
writeFileSync(file, `Gebied;Regeling;2027\n${'Heerlen-Noord;Regio Deal;1.234.567\n'.repeat(rows)}`);

const engine = createEngine({ door: 'window', home, who: 'Anna' });
await engine.call('store.create', { name: 'Gebied' });
const read = await engine.call('import.inspect', { file: engine.register(file) }, { job: 'lezen' });
const state = await engine.call('app.state', {});
const check = await engine.call('care.check', {});
console.log(
  JSON.stringify({
    read: read.ok ? 'read' : read.problem.code,
    revision: state.ok ? state.value.store?.revision : null,
    damage: check.ok ? check.value.damage : null,
  }),
);
await engine.close();
