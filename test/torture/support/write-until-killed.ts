import { writeSync } from 'node:fs';
import { openStore } from '#electron/store/open.ts';

/** Writes change sets of two rows without end, beside others that do the same, and tells each that was acknowledged. */
const [path = '', writer = ''] = process.argv.slice(2);
const opened = openStore(path);
if (!opened.ok) throw new Error(opened.problem.code);
const store = opened.value;
for (let number = 1; ; number += 1) {
  const name = `${writer}-${number}`;
  const written = store.write({ kind: 'edit', who: writer, at: '2026-11-24T10:00:00Z', what: name }, (rows) => {
    for (const id of [`${name}-a`, `${name}-b`])
      rows.putScheme({ id: id as never, name: id, funder: null, decidedBy: 'other', statedDecider: null, earmarked: null, follows: null });
    return { ok: true, value: null };
  });
  if (written.ok) writeSync(1, `${name}\n`);
  else if (written.problem.code !== 'store-locked') throw new Error(written.problem.code);
}
