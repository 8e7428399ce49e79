import { openStore } from '#electron/store/open.ts';

/** Opens a store as a user who may not write it, and tells what can still be done. */
const nobody = 65_534;
if (process.getuid?.() === 0) {
  process.setgroups?.([]);
  process.setgid?.(nobody);
  process.setuid?.(nobody);
}
const [path = ''] = process.argv.slice(2);
const opened = openStore(path);
if (!opened.ok) throw new Error(opened.problem.code);
const store = opened.value;
const written = store.write({ kind: 'edit', who: 'Anna', at: '2026-11-24T10:00:00Z', what: 'dicht' }, () => ({ ok: true, value: null }));
console.log(
  JSON.stringify({ readOnly: store.readOnly, schemes: store.rows().schemes.length, problem: written.ok ? null : written.problem.code }),
);
store.close();
