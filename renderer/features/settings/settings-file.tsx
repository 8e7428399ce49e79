import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useBridge } from '#renderer/bridge/bridge.ts';
import { useFileMade } from '#renderer/bridge/use-file-made.ts';
import { useTexts } from '#renderer/kit/language.ts';
import { useMachine } from '#renderer/kit/machine.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { say } from '#renderer/kit/toast.tsx';
import type { Problem } from '#shared/contracts/problem.ts';
import { type FigureSettings, ownSettings, type SettingName, type SettingsView } from '#shared/contracts/settings.ts';

/** The settings as a file, out and in. What comes in is looked at first, as if it had been typed. */
export function SettingsFile({ view, onRead }: { view: SettingsView; onRead: (changes: Partial<FigureSettings>) => void }) {
  const { settings } = useTexts();
  const bridge = useBridge();
  const machine = useMachine();
  const queries = useQueryClient();
  const [problem, setProblem] = useState<Problem | null>(null);

  const made = useFileMade();
  const write = () =>
    made.make({
      kind: 'settings',
      name: settings.fileName,
      write: (target) => bridge.call('settings.export', { target }),
      said: ({ file }) => settings.exported(file),
    });
  const readFile = async () => {
    const [file] = await bridge.chooseFiles('settings');
    if (file === undefined) return;
    const found = await bridge.call('settings.read', { file });
    setProblem(found.ok ? null : found.problem);
    if (!found.ok) return;
    const entries = Object.entries(found.value);
    const free = entries.filter(([name]) => !view.fixed.includes(name as SettingName));
    const own = free.filter(([name]) => name in ownSettings.shape);
    // What could not be kept was said: the rest would look as if all had been.
    if (own.length > 0 && !(await machine.choose(Object.fromEntries(own)))) return;
    await queries.invalidateQueries({ queryKey: ['settings.view'] });
    onRead(Object.fromEntries(free.filter(([name]) => !(name in ownSettings.shape))));
    say({ text: free.length < entries.length ? `${settings.imported} ${settings.importedFixed}` : settings.imported });
  };
  return (
    <section aria-labelledby="settings-file">
      <h2 id="settings-file">{settings.file}</h2>
      <p>{settings.fileIntro}</p>
      {made.problem === null ? null : <ProblemNote problem={made.problem} />}
      {problem === null ? null : <ProblemNote problem={problem} />}
      <p className="settings-buttons">
        <button type="button" className="button" onClick={write}>
          {settings.exportFile}
        </button>
        <button type="button" className="button" onClick={readFile}>
          {settings.importFile}
        </button>
      </p>
    </section>
  );
}
