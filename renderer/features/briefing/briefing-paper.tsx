import { BreathLinePatterns, BreathLinePicture } from '#renderer/kit/breath-line.tsx';
import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import type { Briefing, Sentence } from '#shared/contracts/briefing.ts';
import type { AnsweredQuestion } from '#shared/contracts/views.ts';
import { linePicture } from '#shared/drawing/line-picture.ts';
import type { briefing as texts } from '#shared/text/nl/briefing-screen.ts';

const [lineWidth, lineHeight] = [190, 26];

/** The page as it will leave, in the colours of paper whatever the window's. */
export function BriefingPaper({ page, question, words }: { page: Briefing; question: AnsweredQuestion; words: typeof texts }) {
  const { until, unpaid, decide, uncertain } = page;
  return (
    <article className="briefing-paper" data-theme="light" lang={page.language} aria-label={words.page}>
      <BreathLinePatterns />
      <p className="paper-top">
        <span>{page.kicker}</span>
        <span>{page.dated}</span>
      </p>
      {page.label === '' ? null : <p className="paper-label">{page.label}</p>}
      <h2 className="paper-headline">{page.headline}</h2>
      <p className="paper-lead">
        <Sentences of={page.lead} />
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
      <List of={decide.items} />
      <h3 className="paper-rule">{uncertain.heading}</h3>
      <List of={uncertain.items} />
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

function List({ of }: { of: readonly Sentence[] }) {
  return (
    <ol className="paper-list">
      {of.map((sentence) => (
        <li key={sentence.text}>
          <Sentences of={[sentence]} />
        </li>
      ))}
    </ol>
  );
}

function Sentences({ of }: { of: readonly Sentence[] }) {
  return of.map(({ text, notes }) => (
    <span key={text}>
      {text}
      <Notes numbers={notes} />{' '}
    </span>
  ));
}

function Notes({ numbers }: { numbers: readonly number[] }) {
  return numbers.map((number) => (
    <sup key={number} className="paper-note">
      {'\u00a0'}[{number}]
    </sup>
  ));
}
