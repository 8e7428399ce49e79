import { useState } from 'react';
import { useBridge } from '#renderer/bridge/bridge.ts';
import { useFileMade } from '#renderer/bridge/use-file-made.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import type { Problem } from '#shared/contracts/problem.ts';
import type { ScenarioFile } from '#shared/contracts/scenario.ts';
import type { Words } from './words.ts';

/** The scenario as a file, out and in: the same file that the command line takes. What comes in is shown, and kept only when asked. */
export function ScenarioAsFile({
  scenario,
  words,
  onRead,
}: {
  scenario: ScenarioFile;
  words: Words;
  onRead: (scenario: ScenarioFile) => void;
}) {
  const { scenarios: texts } = words;
  const bridge = useBridge();
  const [problem, setProblem] = useState<Problem | null>(null);
  const made = useFileMade();
  const write = () =>
    made.make({
      kind: 'scenario',
      name: texts.fileName,
      write: (target) => bridge.call('scenario.export', { scenario, target }),
      said: ({ file }) => texts.savedFile(file),
    });
  const read = async () => {
    const [file] = await bridge.chooseFiles('scenario');
    if (file === undefined) return;
    const found = await bridge.call('scenario.read', { file });
    setProblem(found.ok ? null : found.problem);
    if (found.ok) onRead(found.value);
  };
  return (
    <>
      <button type="button" className="quiet-button" onClick={write} disabled={scenario.changes.length === 0}>
        {texts.saveFile}
      </button>
      <button type="button" className="quiet-button" onClick={read}>
        {texts.openFile}
      </button>
      {made.problem === null ? null : <ProblemNote problem={made.problem} unchanged={texts.unchanged} />}
      {problem === null ? null : <ProblemNote problem={problem} unchanged={texts.unchanged} />}
    </>
  );
}
