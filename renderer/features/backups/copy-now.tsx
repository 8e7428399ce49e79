import { useState } from 'react';
import { useBridge } from '#renderer/bridge/bridge.ts';
import { useFileMade } from '#renderer/bridge/use-file-made.ts';
import { useTexts } from '#renderer/kit/language.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';

/** A whole, checked copy of the open file, where the user wants it. */
export function CopyNow({ store }: { store: string }) {
  const { backups } = useTexts();
  const bridge = useBridge();
  const { problem, make } = useFileMade();
  const [isBusy, setBusy] = useState(false);
  const copy = () =>
    make({
      kind: 'store',
      name: backups.copyName(store),
      write: async (target) => {
        setBusy(true);
        const written = await bridge.call('care.backup', { target });
        setBusy(false);
        return written;
      },
      said: ({ file, bytes }) => backups.copied(file, backups.size(bytes)),
    });
  return (
    <>
      <button type="button" className="button" disabled={isBusy} onClick={copy}>
        {backups.copy}
      </button>
      {problem === null ? null : <ProblemNote problem={problem} />}
    </>
  );
}
