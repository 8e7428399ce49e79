import { BreathLinePatterns, BreathLinePicture } from '#renderer/kit/breath-line.tsx';
import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import { isOutdated } from '#shared/briefing/edited.ts';
import type { Briefing, Sentence } from '#shared/contracts/briefing.ts';
import type { AnsweredQuestion } from '#shared/contracts/views.ts';
import { linePicture } from '#shared/drawing/line-picture.ts';
import type { briefing as texts } from '#shared/text/nl/briefing-screen.ts';

const [lineWidth, lineHeight] = [190, 26];

/** The page as it will leave, in the colours of paper whatever the window's. */
export function BriefingPaper({
  page,
  question,
  words,
  openKey,
  onEdit,
}: {
  page: Briefing;
  question: AnsweredQuestion;
  words: typeof texts;
  /** The sentence that is being put in other words. */
  openKey: string | null;
  onEdit: (key: string) => void;
}) {
  const { until, ends, unpaid, decide, scenario, uncertain } = page;
  const writing = { words, openKey, onEdit };
  return (
    <article className="briefing-paper" data-theme="light" lang={page.language} aria-label={words.page}>
      <BreathLinePatterns />
      <p className="paper-top">
        <span>
          {page.kicker} · {page.number}
        </span>
        <span>{page.dated}</span>
      </p>
      {page.label === '' ? null : <p className="paper-label">{page.label}</p>}
      <h2 className="paper-headline">
        <Sentences of={[page.headline]} {...writing} />
      </h2>
      <p className="paper-lead">
        <Sentences of={page.lead} {...writing} />
        {page.own === '' ? null : <em className="paper-own">{page.own}</em>}
      </p>
      <ul className="paper-figures">
        {page.figures.map(({ figure, meaning, money, note }) => (
          <li key={meaning}>
            <span className="paper-figure">{figure}</span>
            <span>
              {meaning}
              <Notes numbers={[note]} />
            </span>
            {money === null ? null : <b>{money}</b>}
          </li>
        ))}
      </ul>
      <h3>{until.heading}</h3>
      <table className="paper-table">
        <thead>
          <tr>
            {until.columns.map((column, at) => (
              <th key={column} scope="col" className={at > 1 ? 'number' : ''}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {until.rows.map((row) => (
            <tr key={row.area}>
              <th scope="row">{row.area}</th>
              <td className="paper-line">
                <BreathLinePicture drawing={linePicture(row, question, lineWidth, lineHeight)} />
                <span className="hidden-text">{row.alternative}</span>
              </td>
              <td className="number">{row.granted}</td>
              <td className="number">{row.planned}</td>
              <td className="number">{row.loss}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="legend">
        {until.legend.map(({ what, text }) => (
          <li key={what}>
            <LegendKey what={what} />
            {text}
          </li>
        ))}
        {until.more === null ? null : <li>{until.more}</li>}
      </ul>
      <h3 className="paper-rule">{ends.heading}</h3>
      <List of={ends.items} {...writing} />
      <h3 className="paper-rule">{unpaid.heading}</h3>
      {unpaid.none === null ? null : <p>{unpaid.none}</p>}
      {unpaid.rows.length === 0 ? null : (
        <table className="paper-table">
          <thead className="hidden-text">
            <tr>
              {unpaid.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {unpaid.rows.map(({ what, hardness, amount }) => (
              <tr key={`${what}:${hardness}:${amount}`}>
                <th scope="row">
                  {what} <span className="quiet">{hardness}</span>
                </th>
                <td className="number">
                  <b>{amount}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h3 className="paper-rule">{decide.heading}</h3>
      <List of={decide.items} {...writing} />
      {scenario === null ? null : (
        <>
          <h3 className="paper-rule">{scenario.heading}</h3>
          <List of={scenario.items} {...writing} />
        </>
      )}
      <h3 className="paper-rule">{uncertain.heading}</h3>
      <List of={uncertain.items} {...writing} />
      <ol className="paper-notes" aria-label={words.notes}>
        {page.notes.map((note, at) => (
          <li key={note}>
            [{at + 1}] {note}
          </li>
        ))}
      </ol>
    </article>
  );
}

function LegendKey({ what }: { what: Briefing['until']['legend'][number]['what'] }) {
  if (what === 'decision') return <MarkIcon mark="decision" />;
  if (what === 'passed') return <MarkIcon mark="decision-passed" />;
  return (
    <svg className="swatch" viewBox="0 0 18 10" aria-hidden="true">
      <rect className={`band-${what}`} width="18" height="10" />
    </svg>
  );
}

type Writing = { readonly words: typeof texts; readonly openKey: string | null; readonly onEdit: (key: string) => void };

function List({ of, ...writing }: { of: readonly Sentence[] } & Writing) {
  return (
    <ol className="paper-list">
      {of.map((sentence) => (
        <li key={sentence.key}>
          <Sentences of={[sentence]} {...writing} />
        </li>
      ))}
    </ol>
  );
}

/** Keeps the pen on the line of the last word. */
const wordJoiner = '\u2060';

/** Sentences with their notes; a pen beside each opens it. */
function Sentences({ of, words, openKey, onEdit }: { of: readonly Sentence[] } & Writing) {
  return of.map((sentence) => {
    const { key, text, notes, edit } = sentence;
    const state = key === openKey ? ' is-open' : isOutdated(sentence) ? ' is-outdated' : edit === null ? '' : ' is-edited';
    return (
      <span key={key} className={`paper-sentence${state}`}>
        {text}
        <span className="paper-tail">
          <Notes numbers={notes} />
          {wordJoiner}
          <button type="button" className="paper-pen" data-sentence={key} onClick={() => onEdit(key)} aria-label={words.editThis(text)}>
            <svg viewBox="0 0 16 16" width="11" height="11" aria-hidden="true">
              <path d="M2 14l1-4 8-8 3 3-8 8zM9.500 3.500l3 3" fill="none" stroke="currentColor" strokeWidth="1.4" />
            </svg>
          </button>
        </span>{' '}
      </span>
    );
  });
}

function Notes({ numbers }: { numbers: readonly number[] }) {
  return numbers.map((number) => (
    <sup key={number} className="paper-note">
      {'\u00a0'}[{number}]
    </sup>
  ));
}
