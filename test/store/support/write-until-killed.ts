import { openStore } from '#electron/store/open.ts';

/** Writes change sets without end, and tells each that was acknowledged. */
const [path = ''] = process.argv.slice(2);
const opened = openStore(path);
if (!opened.ok) throw new Error(opened.problem.code);
const store = opened.value;
for (let number = store.rows().schemes.length; ; number += 2) {
  const written = store.write({ kind: 'edit', who: 'Anna', at: '2026-11-24T10:00:00Z', what: `${number}` }, (writer) => {
    for (const id of [`s${number}`, `s${number + 1}`])
      writer.putScheme({
        id: id as never,
        name: id,
        funder: null,
        decidedBy: 'other',
        statedDecider: null,
        earmarked: null,
        follows: null,
      });
    return { ok: true, value: null };
  });
  if (!written.ok) throw new Error(written.problem.code);
  process.stdout.write(`${number + 2}\n`);
}
