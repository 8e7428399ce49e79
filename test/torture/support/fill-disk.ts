import { createStore } from '#electron/store/open.ts';

/** Makes a store and writes change sets until the disk is full, and tells how many were acknowledged and what refused the next. */
const [path = ''] = process.argv.slice(2);
const at = '2026-11-24T10:00:00Z';
// A write past the limit on file size would end the process otherwise.
process.on('SIGXFSZ', () => {});
const made = createStore(path, { kind: 'own', who: 'Anna', at, areas: [] });
console.log(
  JSON.stringify(made.ok ? { isMade: true, ...filled(made.value) } : { isMade: false, acknowledged: 0, problem: made.problem.code }),
);
process.exit(0);

function filled(store: Extract<typeof made, { ok: true }>['value']): { readonly acknowledged: number; readonly problem: string } {
  for (let acknowledged = 0; ; acknowledged += 1) {
    const id = `regeling-${acknowledged}` as never;
    const written = store.write({ kind: 'edit', who: 'Anna', at, what: 'vol' }, (writer) => {
      const row = { id, funder: null, decidedBy: 'other', statedDecider: null, earmarked: null, follows: null } as const;
      writer.putScheme({ ...row, name: 'regeling'.repeat(100) });
      return { ok: true, value: null };
    });
    if (!written.ok) return { acknowledged, problem: written.problem.code };
  }
}
