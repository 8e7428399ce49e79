import { useState } from 'react';
import { useBridge } from '#renderer/bridge/bridge.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { say } from '#renderer/kit/toast.tsx';
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
  const write = async () => {
    const target = await bridge.chooseTarget('scenario', texts.fileName);
    if (target === null) return;
    const written = await bridge.call('scenario.export', { scenario, target });
    setProblem(written.ok ? null : written.problem);
    if (!written.ok) return;
    if (!bridge.placesFiles) await bridge.open(target);
    say({ text: texts.savedFile(written.value.file) });
  };
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
      {problem === null ? null : <ProblemNote problem={problem} unchanged={texts.unchanged} />}
    </>
  );
}
