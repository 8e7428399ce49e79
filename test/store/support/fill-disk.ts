import { openStore } from '#electron/store/open.ts';

/** Writes change sets until one is refused, and tells how many were acknowledged and what refused the next. */
const [path = ''] = process.argv.slice(2);
// A write past the limit on file size would end the process otherwise.
process.on('SIGXFSZ', () => {});
const opened = openStore(path);
if (!opened.ok) throw new Error(opened.problem.code);
const store = opened.value;
let acknowledged = 0;
for (;;) {
  const written = store.write({ kind: 'edit', who: 'Anna', at: '2026-11-24T10:00:00Z', what: 'vol' }, (writer) => {
    const id = `regeling-${acknowledged}`;
    writer.putScheme({
      id: id as never,
      name: id.repeat(100),
      funder: null,
      decidedBy: 'other',
      statedDecider: null,
      earmarked: null,
      follows: null,
    });
    return { ok: true, value: null };
  });
  if (!written.ok) {
    console.log(JSON.stringify({ acknowledged, problem: written.problem.code }));
    break;
  }
  acknowledged += 1;
}
process.exit(0);
