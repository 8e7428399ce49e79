import { useState } from 'react';
import { Checkbox, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { RowOfOrigin } from '#renderer/features/cliffs/index.ts';
import { SpendingOfStreams } from '#renderer/features/spending/index.ts';
import { ThemeTable } from '#renderer/features/themes/index.ts';
import { useTexts } from '#renderer/kit/language.ts';
import type { AreaCommitmentRow, AreaStreamRow, AreaView } from '#shared/contracts/views.ts';
import type { Use } from '#shared/domain/words.ts';
import { CommitmentsTable, StreamsTable } from './row-tables.tsx';
import { KnownFactsTable, SourcesTable } from './sources-tables.tsx';
import type { Words } from './words.ts';

/** The rows that the area's figures are made of, and where they came from. */
export function AreaTabs({ view, words, onSource }: { view: AreaView; words: Words; onSource: (row: RowOfOrigin) => void }) {
  const { tabs } = words.area;
  const { spending } = useTexts();
  const { evidence } = useTexts();
  const [onlyUnproven, setOnlyUnproven] = useState(false);
  const all = [...view.commitments, ...view.streams];
  const isShown = (row: AreaCommitmentRow | AreaStreamRow) => !onlyUnproven || !isProven(row);
  const ofUse = (use: Use) => ({
    commitments: view.commitments.filter((row) => row.record.use === use && isShown(row)),
    streams: view.streams.filter((row) => row.record.use === use && isShown(row)),
  });
  const [running, invested] = [ofUse('running'), ofUse('investment')];
  const first = running.commitments.length > 0 || running.streams.length === 0 ? 'commitments' : 'streams';
  const hasThemes = view.themes.themes.some(({ theme }) => theme !== '');
  const isPublic = view.kind === 'public' || view.knownFacts.length > 0;
  return (
    <Tabs className="area-tabs" defaultSelectedKey={first}>
      {all.length === 0 ? null : (
        <div className="area-evidence">
          <Checkbox className="check" isSelected={onlyUnproven} onChange={setOnlyUnproven}>
            <span className="check-box" aria-hidden="true" />
            {evidence.onlyWithout}
          </Checkbox>
          <span className="quiet">{evidence.unproven(all.filter((row) => !isProven(row)).length, all.length)}</span>
        </div>
      )}
      <TabList aria-label={tabs.name} className="tab-list">
        <AreaTab id="commitments" name={tabs.commitments} count={running.commitments.length} />
        <AreaTab id="streams" name={tabs.streams} count={running.streams.length} />
        <AreaTab id="investments" name={tabs.investments} count={invested.commitments.length + invested.streams.length} />
        <AreaTab id="spending" name={spending.title} count={view.spending.length} />
        {hasThemes ? <AreaTab id="themes" name={tabs.themes} count={view.themes.themes.length} /> : null}
        <AreaTab id="sources" name={tabs.sources} count={view.sources.length} />
        {isPublic ? <AreaTab id="known" name={tabs.known} count={view.knownFacts.length} /> : null}
      </TabList>
      <TabPanel id="commitments">
        <CommitmentsTable view={view} rows={running.commitments} words={words} onSource={onSource} />
      </TabPanel>
      <TabPanel id="streams">
        <StreamsTable view={view} rows={running.streams} words={words} onSource={onSource} />
      </TabPanel>
      <TabPanel id="investments">
        {invested.streams.length === 0 && invested.commitments.length > 0 ? null : (
          <StreamsTable view={view} rows={invested.streams} words={words} onSource={onSource} />
        )}
        {invested.commitments.length === 0 ? null : (
          <CommitmentsTable view={view} rows={invested.commitments} words={words} onSource={onSource} />
        )}
      </TabPanel>
      <TabPanel id="spending">
        <SpendingOfStreams name={spending.title} streams={view.spending} />
      </TabPanel>
      {hasThemes ? (
        <TabPanel id="themes">
          <ThemeTable sums={view.themes} hasAreas={false} />
        </TabPanel>
      ) : null}
      <TabPanel id="sources">
        <SourcesTable view={view} words={words} />
      </TabPanel>
      {isPublic ? (
        <TabPanel id="known">
          <KnownFactsTable facts={view.knownFacts} words={words} />
        </TabPanel>
      ) : null}
    </Tabs>
  );
}

/** A document counts, and so does what the row itself names. */
function isProven({ record, documents }: AreaCommitmentRow | AreaStreamRow): boolean {
  return documents > 0 || ('evidence' in record && record.evidence !== null);
}

function AreaTab({ id, name, count }: { id: string; name: string; count: number }) {
  return (
    <Tab id={id} className="tab">
      {name} {count}
    </Tab>
  );
}
