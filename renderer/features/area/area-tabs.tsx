import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { RowOfOrigin } from '#renderer/features/cliffs/index.ts';
import { ThemeTable } from '#renderer/features/themes/index.ts';
import type { AreaView } from '#shared/contracts/views.ts';
import { CommitmentsTable, StreamsTable } from './row-tables.tsx';
import { KnownFactsTable, SourcesTable } from './sources-tables.tsx';
import type { Words } from './words.ts';

/** The rows that the area's figures are made of, and where they came from. */
export function AreaTabs({ view, words, onSource }: { view: AreaView; words: Words; onSource: (row: RowOfOrigin) => void }) {
  const { tabs } = words.area;
  const running = {
    commitments: view.commitments.filter(({ record }) => record.use === 'running'),
    streams: view.streams.filter(({ record }) => record.use === 'running'),
  };
  const invested = {
    commitments: view.commitments.filter(({ record }) => record.use === 'investment'),
    streams: view.streams.filter(({ record }) => record.use === 'investment'),
  };
  const first = running.commitments.length > 0 || running.streams.length === 0 ? 'commitments' : 'streams';
  const hasThemes = view.themes.themes.some(({ theme }) => theme !== '');
  const isPublic = view.kind === 'public' || view.knownFacts.length > 0;
  return (
    <Tabs className="area-tabs" defaultSelectedKey={first}>
      <TabList aria-label={tabs.name} className="tab-list">
        <AreaTab id="commitments" name={tabs.commitments} count={running.commitments.length} />
        <AreaTab id="streams" name={tabs.streams} count={running.streams.length} />
        <AreaTab id="investments" name={tabs.investments} count={invested.commitments.length + invested.streams.length} />
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

function AreaTab({ id, name, count }: { id: string; name: string; count: number }) {
  return (
    <Tab id={id} className="tab">
      {name} {count}
    </Tab>
  );
}
