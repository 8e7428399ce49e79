import { useState } from 'react';
import { Checkbox, CheckboxGroup } from 'react-aria-components';
import { useDo } from '#renderer/actions/actions-context.ts';
import { useQuestion } from '#renderer/actions/address.ts';
import { problemOf } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { useFileMade } from '#renderer/bridge/use-file-made.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { ExchangePanel } from '#renderer/features/exchange/index.ts';
import { UnderTheme } from '#renderer/features/themes/index.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { WorkProgress } from '#renderer/kit/progress.tsx';
import { Segmented } from '#renderer/kit/segmented.tsx';
import type { Language } from '#shared/contracts/values.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { dateInTable } from '#shared/text/format.ts';
import { MoreFiles } from './more-files.tsx';
import './export.css';

/** The Excel summary of the question that is asked, over all areas or some; and the empty workbook. */
export function ExportScreen() {
  const { exporting, question: questionTexts } = useTexts();
  const { language } = useLanguage();
  const { question } = useQuestion();
  const doAction = useDo();
  const { data: state } = useCall('app.state', {});
  const { data, error } = useCall('overview.view', { question });
  const job = useJob('export.summary');
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [outLanguage, setOutLanguage] = useState<Language>(language);
  const { problem, make: makeFile } = useFileMade();
  const rows = data?.overview.rows ?? [];
  const asked = data?.question;

  const make = async () => {
    if (asked === undefined) return;
    const areas = chosen === null ? {} : { areas: chosen as AreaId[] };
    await makeFile({
      kind: 'excel',
      name: exporting.name(state?.store?.name ?? 'Lange Adem', asked.at),
      write: (target) => job.start({ question, target, language: outLanguage, ...areas }),
      said: ({ file }) => exporting.done(file),
    });
  };

  return (
    <Page title={exporting.title} className="export">
      <UnderTheme />
      <h1>{exporting.headline}</h1>
      <p className="lead">{exporting.intro}</p>
      {error ? <ProblemNote problem={problemOf(error)} /> : null}
      {asked ? (
        <p>{exporting.question(dateInTable(asked.at), questionTexts.lensWord[asked.lens].toLowerCase(), asked.horizonYear)}</p>
      ) : null}
      <h2>{exporting.which}</h2>
      <Segmented
        name={exporting.which}
        value={chosen === null ? 'all' : 'some'}
        options={[
          { value: 'all', label: exporting.all },
          { value: 'some', label: exporting.some },
        ]}
        onChange={(which) => setChosen(which === 'all' ? null : [])}
      />
      {chosen === null ? null : (
        <CheckboxGroup aria-label={exporting.some} value={[...chosen]} onChange={setChosen} className="export-areas">
          {rows.map(({ areaId, name }) => (
            <Checkbox key={areaId} value={areaId} className="check">
              <span className="check-box" aria-hidden="true" />
              {name}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
      <h2>{exporting.language}</h2>
      <Segmented
        name={exporting.language}
        value={outLanguage}
        options={[
          { value: 'nl', label: 'Nederlands' },
          { value: 'en', label: 'English' },
        ]}
        onChange={setOutLanguage}
      />
      <div className="export-do">
        {job.isRunning ? (
          <WorkProgress progress={job.progress} onStop={job.cancel} />
        ) : (
          <button type="button" className="button button-primary" onClick={make} disabled={chosen?.length === 0 || asked === undefined}>
            {exporting.make}
          </button>
        )}{' '}
        {chosen?.length === 0 ? <span className="quiet">{exporting.chooseOne}</span> : null}
      </div>
      {problem === null ? null : <ProblemNote problem={problem} />}
      <MoreFiles
        order={{ question, language: outLanguage, ...(chosen === null ? {} : { areas: chosen as AreaId[] }) }}
        at={asked?.at ?? ''}
        isReady={asked !== undefined && chosen?.length !== 0}
        words={exporting}
      />
      <h2>{exporting.template}</h2>
      <p>{exporting.templateIntro}</p>
      <p>
        <button type="button" className="button" onClick={() => doAction('export.template')}>
          {exporting.makeTemplate}
        </button>
      </p>
      <ExchangePanel store={state?.store?.name ?? 'Lange Adem'} areas={chosen} />
    </Page>
  );
}
