import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { questionOf, type Search, useQuestion } from '#renderer/actions/address.ts';
import { problemOf } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { ChoiceField, QuestionBar } from '#renderer/features/question/index.ts';
import { UnderTheme } from '#renderer/features/themes/index.ts';
import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { textOfCells } from '#renderer/kit/text-of-cells.ts';
import { say } from '#renderer/kit/toast.tsx';
import {
  areasTable,
  type BesideTable,
  type BesideWords,
  cliffsTable,
  costsTable,
  gapUnder,
  type Side,
  summaryTable,
  yearsOfBoth,
} from './beside-tables.ts';
import '#renderer/kit/breath-line-page.css';
import './beside.css';

/** Two kept scenarios and the base side by side: those of the address, else the first two. */
export function BesideScreen() {
  const { beside: texts, scenarios, question: questionTexts } = useTexts();
  const { language } = useLanguage();
  const { question, ask } = useQuestion();
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const listed = useCall('scenario.list', {});
  const kept = listed.data?.scenarios ?? [];
  const one = kept.find(({ id }) => id === search.scenario) ?? kept.find(({ id }) => id !== search.beside);
  const other = kept.find(({ id }) => id === search.beside && id !== one?.id) ?? kept.find(({ id }) => id !== one?.id);
  const ready = one !== undefined && other !== undefined;
  const first = useCall('scenario.view', { question, scenario: one?.id ?? '-' }, { enabled: ready });
  const second = useCall('scenario.view', { question, scenario: other?.id ?? '-' }, { enabled: ready });
  const error = listed.error ?? (ready ? (first.error ?? second.error) : null);
  const words: BesideWords = { language, beside: texts, scenarios };
  const choose = (change: Partial<Search>) =>
    void navigate({ to: '.', search: (before: Search) => ({ ...before, ...change }), replace: true });
  const options = kept.map(({ id, name }) => ({ word: id, name }));
  if (listed.data === undefined && error === null) return <Page title={texts.title}>{null}</Page>;
  const sides: readonly [Side, Side] | null =
    ready && first.data !== undefined && second.data !== undefined && !first.isPlaceholderData && !second.isPlaceholderData
      ? [
          { scenario: one, view: first.data },
          { scenario: other, view: second.data },
        ]
      : null;
  const nameOfArea = (id: string) => sides?.[0].view.base.rows.find(({ areaId }) => areaId === id)?.name ?? id;
  const years = sides === null ? [] : yearsOfBoth(sides);
  const tables =
    sides === null
      ? []
      : [summaryTable(sides, years, words), areasTable(sides, years, words), cliffsTable(sides, words), costsTable(sides, words)];
  return (
    <Page title={texts.title} className="beside-page">
      <UnderTheme />
      <h1>
        {error !== null && error !== undefined
          ? texts.failed
          : sides === null
            ? texts.choose
            : texts.headline(
                sides[0].scenario.name,
                gapUnder(sides[0], years),
                sides[1].scenario.name,
                gapUnder(sides[1], years),
                years[0] ?? 0,
                years.at(-1) ?? 0,
              )}
      </h1>
      {error ? <ProblemNote problem={problemOf(error)} /> : null}
      {kept.length < 2 ? (
        <p className="lead">
          {texts.tooFew}{' '}
          <Link to="/scenarios" search={(before: Search) => questionOf(before)}>
            {texts.toScenarios}
          </Link>
        </p>
      ) : (
        <>
          <div className="beside-bar">
            <ChoiceField
              label={texts.first}
              value={one?.id ?? null}
              none={texts.none}
              options={options}
              onChoose={(id) => choose({ scenario: id ?? undefined })}
            />
            <ChoiceField
              label={texts.second}
              value={other?.id ?? null}
              none={texts.none}
              options={options.filter(({ word }) => word !== one?.id)}
              onChoose={(id) => choose({ beside: id ?? undefined })}
            />
          </div>
          {first.data === undefined ? null : <QuestionBar question={first.data.question} texts={questionTexts} onAsk={ask} />}
        </>
      )}
      {sides === null ? null : (
        <>
          <div className="beside-sides">
            {sides.map(({ scenario }) => (
              <section key={scenario.id} aria-labelledby={`beside-${scenario.id}`}>
                <h2 id={`beside-${scenario.id}`}>{scenario.name}</h2>
                <p className="quiet">
                  {texts.by(scenario.author)}
                  {scenario.note === null ? '' : ` · ${scenario.note}`}
                </p>
                <ul>
                  {scenario.changes.map((change) => (
                    <li key={JSON.stringify(change)}>{scenarios.change(change, nameOfArea)}</li>
                  ))}
                </ul>
                <Link to="/scenarios" search={(before: Search) => ({ ...questionOf(before), scenario: scenario.id })}>
                  {texts.edit}
                </Link>
              </section>
            ))}
          </div>
          <button
            type="button"
            className="button"
            onClick={() =>
              void navigator.clipboard
                .writeText(textOfCells(tables.flatMap(({ title, heads, rows }) => [[title], heads, ...rows, ['']])))
                .then(() => say({ text: texts.copied }))
            }
          >
            {texts.copy}
          </button>
          {tables.map((table) => (
            <BesideFigures key={table.title} table={table} />
          ))}
        </>
      )}
    </Page>
  );
}

function BesideFigures({ table: { title, heads, texts, rows, empty } }: { table: BesideTable }) {
  const kindOf = (column: number) => (column === 0 || column <= texts ? undefined : 'number');
  return (
    <section className="beside-part">
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className="quiet">{empty}</p>
      ) : (
        <Scrolled name={title}>
          <table className="figures-table">
            <caption className="hidden-text">{title}</caption>
            <thead>
              <tr>
                {heads.map((head, column) => (
                  <th key={head} scope="col" className={kindOf(column)}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((cells) => (
                <tr key={cells.join(' ')}>
                  {cells.map((cell, column) =>
                    column === 0 ? (
                      <th key={heads[column]} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={heads[column]} className={kindOf(column)}>
                        {cell}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
      )}
    </section>
  );
}
