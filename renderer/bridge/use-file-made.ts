import { useCallback, useState } from 'react';
import { useTexts } from '#renderer/kit/language.ts';
import { say } from '#renderer/kit/toast.tsx';
import type { FileKind } from '#shared/contracts/bridge.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { FileHandle } from '#shared/contracts/values.ts';
import type { Result } from '#shared/result.ts';
import { useBridge } from './bridge.ts';

/** A file that is to leave: of which kind, under which name, what writes it, and what is then said. */
export type FileToMake<Written> = {
  readonly kind: FileKind;
  readonly name: string;
  readonly write: (target: FileHandle) => Promise<Result<Written, Problem>>;
  readonly said: (written: Written) => string;
};

/** What opens in this program only: the system would open it here once more. */
const opensHere: ReadonlySet<FileKind> = new Set(['store', 'exchange']);

/**
 * Makes a file where the user wants it, and says that it is there, with the way to open it; in a browser it is downloaded
 * at once. `problem` is why the last one was not made; whoever thought better of it gets none.
 */
export function useFileMade(): {
  readonly problem: Problem | null;
  /** Gives the problem too, for who shows it elsewhere; null: it was made, or nobody wanted it after all. */
  readonly make: <Written>(file: FileToMake<Written>) => Promise<Problem | null>;
} {
  const { frame } = useTexts();
  const bridge = useBridge();
  const [problem, setProblem] = useState<Problem | null>(null);
  const make = useCallback(
    async <Written>({ kind, name, write, said }: FileToMake<Written>) => {
      const target = await bridge.chooseTarget(kind, name);
      if (target === null) return null;
      const written = await write(target);
      setProblem(written.ok ? null : written.problem);
      if (!written.ok) return written.problem;
      if (!bridge.placesFiles) await bridge.open(target);
      const action = { label: frame.openFile, run: () => void bridge.open(target) };
      say({ text: said(written.value), ...(opensHere.has(kind) ? {} : { action }) });
      return null;
    },
    [bridge, frame.openFile],
  );
  return { problem, make };
}
