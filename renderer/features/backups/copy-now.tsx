import { useBridge } from '#renderer/bridge/bridge.ts';
import { useChange } from '#renderer/bridge/use-change.ts';
import { useTexts } from '#renderer/kit/language.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { say } from '#renderer/kit/toast.tsx';

/** A whole, checked copy of the open file, where the user wants it. */
export function CopyNow({ store }: { store: string }) {
  const { backups } = useTexts();
  const bridge = useBridge();
  const copying = useChange('care.backup');
  const copy = async () => {
    const target = await bridge.chooseTarget('store', backups.copyName(store));
    if (target === null) return;
    const written = await copying.run({ target });
    if (written === null) return;
    if (!bridge.placesFiles) await bridge.open(target);
    say({ text: backups.copied(written.file, backups.size(written.bytes)) });
  };
  return (
    <>
      <button type="button" className="button" disabled={copying.isBusy} onClick={copy}>
        {backups.copy}
      </button>
      {copying.problem === null ? null : <ProblemNote problem={copying.problem} />}
    </>
  );
}
