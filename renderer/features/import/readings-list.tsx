import { useId, useState } from 'react';
import { useBridge } from '#renderer/bridge/bridge.ts';
import { useChange } from '#renderer/bridge/use-change.ts';
import { useFileMade } from '#renderer/bridge/use-file-made.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { localDay } from '#renderer/kit/local-time.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { say } from '#renderer/kit/toast.tsx';
import type { Mapping } from '#shared/contracts/mapping.ts';
import type { KnownReading } from '#shared/contracts/readings.ts';
import { dateInTable } from '#shared/text/format.ts';
import './readings-list.css';

/** What is remembered of how files are read: named, saved as a file, taken from one, forgotten. */
export function ReadingsList({ readings: known, canChange }: { readings: readonly KnownReading[]; canChange: boolean }) {
  const { readings } = useTexts();
  const { language } = useLanguage();
  const bridge = useBridge();
  const id = useId();
  const remove = useChange('reading.remove');
  const made = useFileMade();
  const take = useChange('reading.import');
  const [naming, setNaming] = useState<string | null>(null);
  const takeFile = async () => {
    const [file] = await bridge.chooseFiles('settings');
    if (file === undefined) return;
    const taken = await take.run({ file, language });
    if (taken !== null) say({ text: readings.taken(taken.name ?? taken.file) });
  };
  const writeFile = (reading: KnownReading) =>
    made.make({
      kind: 'settings',
      name: readings.exportName(reading.name ?? reading.file),
      write: (target) => bridge.call('reading.export', { id: reading.id, target }),
      said: () => readings.exported,
    });
  const forget = async (reading: KnownReading) => {
    if ((await remove.run({ id: reading.id, language })) !== null) say({ text: readings.removed(reading.name ?? reading.file) });
  };
  const problem = remove.problem ?? made.problem ?? take.problem;
  return (
    <section aria-labelledby={id} className="readings">
      <h2 id={id}>{readings.title}</h2>
      <p className="quiet">{known.length === 0 ? readings.none : readings.intro}</p>
      {problem === null ? null : <ProblemNote problem={problem} />}
      {known.length === 0 ? null : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{readings.columns.name}</th>
              <th scope="col">{readings.columns.tells}</th>
              <th scope="col">{readings.columns.read}</th>
              <th scope="col">
                <span className="hidden-text">{readings.columns.act}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {known.map((reading) => {
              const label = (act: string) => readings.label(act, reading.name ?? reading.file);
              return (
                <tr key={reading.id}>
                  <th scope="row">
                    {naming === reading.id ? (
                      <NameForm reading={reading} onDone={() => setNaming(null)} />
                    ) : (
                      (reading.name ?? <span className="quiet">{readings.noName}</span>)
                    )}
                  </th>
                  <td>{toldIn(reading.mapping, readings)}</td>
                  <td>
                    {reading.file} <span className="quiet">{dateInTable(localDay(reading.at))}</span>
                  </td>
                  <td className="readings-acts">
                    <button
                      type="button"
                      className="button"
                      disabled={!canChange}
                      aria-label={label(readings.rename)}
                      onClick={() => setNaming(reading.id)}
                    >
                      {readings.rename}
                    </button>
                    <button type="button" className="button" aria-label={label(readings.export)} onClick={() => void writeFile(reading)}>
                      {readings.export}
                    </button>
                    <button
                      type="button"
                      className="button"
                      disabled={!canChange}
                      aria-label={label(readings.remove)}
                      onClick={() => void forget(reading)}
                    >
                      {readings.remove}
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <button type="button" className="button" disabled={!canChange} onClick={() => void takeFile()}>
        {readings.take}
      </button>
    </section>
  );
}

function NameForm({ reading, onDone }: { reading: KnownReading; onDone: () => void }) {
  const { readings } = useTexts();
  const { language } = useLanguage();
  const rename = useChange('reading.name');
  const [name, setName] = useState(reading.name ?? '');
  const keep = async () => {
    if (name.trim() !== '' && (await rename.run({ id: reading.id, name, language })) !== null) onDone();
  };
  return (
    <form
      className="reading-name"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onDone();
      }}
    >
      <input
        value={name}
        maxLength={120}
        aria-label={readings.nameOf(reading.file)}
        // biome-ignore lint/a11y/noAutofocus: who asks to give a name types it next.
        autoFocus
        onChange={({ target }) => setName(target.value)}
      />
      <button type="submit" className="button button-primary" disabled={name.trim() === ''}>
        {readings.keepName}
      </button>
      <button type="button" className="button" onClick={onDone}>
        {readings.cancel}
      </button>
      {rename.problem === null ? null : <ProblemNote problem={rename.problem} />}
    </form>
  );
}

function toldIn(mapping: Mapping | null, readings: ReturnType<typeof useTexts>['readings']): string {
  const tables = mapping?.tables ?? [];
  const count = (of: (table: Mapping['tables'][number]) => object) => tables.reduce((sum, table) => sum + Object.keys(of(table)).length, 0);
  const names = count(({ aliases = {}, schemes = {}, follows = {} }) => ({ ...aliases, ...schemes, ...follows }));
  const others = tables.filter(({ unit, sign, headerRows, kind }) => [unit, sign, headerRows, kind].some((one) => one !== undefined));
  return (
    readings.tells(
      count(({ columns = {} }) => columns),
      names,
      others.length,
    ) || readings.asItStands
  );
}
