import type { ReactNode } from 'react';
import { EvidenceOfRow } from '#renderer/features/evidence/index.ts';
import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import type { CliffRow, CliffView } from '#shared/contracts/views.ts';
import { daysBetween } from '#shared/domain/civil-date.ts';
import type { Because } from '#shared/domain/results.ts';
import { becauseText } from '#shared/text/because-text.ts';
import { dateInTable, euros, monthInSentence } from '#shared/text/format.ts';
import { originInFull, originWords } from './origin-words.ts';
import { SnippetTable } from './snippet-table.tsx';
import { reasonOf } from './why-text.ts';
import type { Words } from './words.ts';

/** A step of the panel. */
export type Step = { readonly title: string; readonly inside: ReactNode };

/** The four steps of the explanation: what falls, what is then unpaid, until when a decision helps, which rows it comes from. */
export function whySteps(view: CliffView, words: Words): Step[] {
  const { steps } = words.cliffs.why;
  const { cliff } = view;
  const loss = reasonOf(cliff, 'loss');
  const shortfall = reasonOf(cliff, 'shortfall');
  return [
    loss !== null ? { title: steps.loss, inside: <LossStep because={loss} words={words} /> } : null,
    shortfall !== null ? { title: steps.shortfall, inside: <ShortfallStep because={shortfall} words={words} /> } : null,
    { title: steps.uncovered, inside: <UncoveredStep view={view} words={words} /> },
    { title: steps.decision, inside: <DecisionStep view={view} words={words} /> },
    { title: steps.rows, inside: <RowsStep rows={view.rows} words={words} /> },
  ].filter((step) => step !== null);
}

function Sum({ children }: { children: ReactNode }) {
  return (
    <table className="sum">
      <tbody>{children}</tbody>
    </table>
  );
}

function Line({ name, detail, amount, kind = '' }: { name: ReactNode; detail?: string | null; amount: string; kind?: '' | 'total' }) {
  return (
    <tr className={kind}>
      <th scope="row">
        {name}
        {detail === undefined || detail === null ? null : <span className="detail"> {detail}</span>}
      </th>
      <td className="number">{amount}</td>
    </tr>
  );
}

function LossStep({ because, words }: { because: Extract<Because, { rule: 'loss' }>; words: Words }) {
  const { cliffs, language } = words;
  const { why } = cliffs;
  const month = (text: string) => monthInSentence(text, language);
  const isLimited = because.lossPerYear < because.sum;
  return (
    <>
      <Sum>
        {because.lines.flatMap(({ scheme, before, after }) => [
          <Line
            key={`${scheme}-before`}
            name={why.lineIn(scheme, month(because.before.from), month(because.before.to))}
            amount={euros(before, language)}
          />,
          <Line
            key={`${scheme}-after`}
            name={why.lineIn(scheme, month(because.after.from), month(because.after.to))}
            amount={minus(after, words)}
          />,
        ])}
        {isLimited ? (
          <>
            <Line name={why.sum} amount={euros(because.sum, language)} />
            <Line name={why.areaLoss} amount={euros(because.areaLoss, language)} />
          </>
        ) : null}
        <Line kind="total" name={why.loss} amount={euros(because.lossPerYear, language)} />
      </Sum>
      <p className="remark">
        {isLimited ? `${why.replaced} ` : ''}
        {why.shareOfMoney(because.share, because.areaBefore)}
      </p>
    </>
  );
}

function ShortfallStep({ because, words }: { because: Extract<Because, { rule: 'shortfall' }>; words: Words }) {
  const { cliffs, language } = words;
  const { why } = cliffs;
  return (
    <>
      <Sum>
        <Line name={why.gapAfter} amount={euros(because.gap, language)} />
        {because.gapBefore === 0 ? null : <Line name={why.gapBefore} amount={minus(because.gapBefore, words)} />}
        {because.explained === 0 ? null : <Line name={why.explained} amount={minus(because.explained, words)} />}
        <Line kind="total" name={why.excess} amount={euros(because.excess, language)} />
      </Sum>
      <p className="remark">{why.shareOfPromises(because.share, because.commitments)}</p>
    </>
  );
}

function UncoveredStep({ view, words }: { view: CliffView; words: Words }) {
  const { cliffs, language } = words;
  const { why } = cliffs;
  const because = reasonOf(view.cliff, 'uncovered');
  if (because === null) return null;
  const { commitments } = view.cliff;
  if (because.gap === 0) return <p>{why.nothingUncovered}</p>;
  const detailOf = new Map(view.rows.map(({ id, detail }) => [id, detail]));
  const month = (text: string) => monthInSentence(text, language);
  return (
    <Sum>
      {commitments.map(({ id, description, uncovered }) => (
        <Line key={id} name={description} detail={detailOf.get(id) ?? null} amount={euros(uncovered, language)} />
      ))}
      <Line kind="total" name={why.gapIn(month(because.window.from), month(because.window.to))} amount={euros(because.gap, language)} />
      {because.uncovered === because.gap ? null : <Line name={why.byThis} amount={euros(because.uncovered, language)} />}
      {because.legalUncovered === 0 ? null : <Line name={why.ofWhichLegal} amount={euros(because.legalUncovered, language)} />}
      {view.cliff.fte === null ? null : <Line name={why.fteLeft} amount={why.fte(view.cliff.fte)} />}
    </Sum>
  );
}

function DecisionStep({ view, words }: { view: CliffView; words: Words }) {
  const { why } = words.cliffs;
  const { cliff, question } = view;
  const because = reasonOf(cliff, 'decision');
  if (because === null) return null;
  const latest = why.latest(cliff.date, because.leadMonths, because.latestDay);
  const days = cliff.decision === null ? 0 : daysBetween(question.at, cliff.decision.date);
  return (
    <>
      <p>
        {latest.start}
        <b>{latest.bold}</b>
        {latest.end} {why.decides(because.decider, because.line, because.settingMonths)}{' '}
        {because.notice === null ? why.noNotice : why.notice(because.notice.months, because.notice.description)}
      </p>
      {cliff.decision === null ? (
        <p>{why.noMoment}</p>
      ) : (
        <p className="moment">
          <MarkIcon mark={cliff.decision.passed ? 'decision-passed' : 'decision'} />
          <b>
            {cliff.decision.name}, {dateInTable(cliff.decision.date)}
          </b>
          <span className="quiet">{cliff.decision.passed ? why.passed : why.left(days)}</span>
        </p>
      )}
      {cliff.decision?.passed && cliff.nextDecision !== null ? <p>{why.next(cliff.nextDecision.name, cliff.nextDecision.date)}</p> : null}
      {(['application', 'matching'] as const).map((rule) => {
        const around = reasonOf(cliff, rule);
        return around === null ? null : <p key={rule}>{becauseText(around, words.language)}</p>;
      })}
    </>
  );
}

function RowsStep({ rows, words }: { rows: readonly CliffRow[]; words: Words }) {
  const { why, origin: texts } = words.cliffs;
  return (
    <ul className="why-rows">
      {rows.map((row) => (
        <li key={row.id}>
          <div className="why-row">
            <span>
              <b>{row.label}</b> {row.detail === null ? null : <span className="quiet">{row.detail}</span>}
            </span>
            <span className="quiet">{row.table === 'stream' ? why.stream : why.commitment}</span>
          </div>
          {row.snippet === null ? (
            <p className="origin" title={originInFull(row.origin, texts)}>
              {originInFull(row.origin, texts)}
            </p>
          ) : (
            <details className="origin-open" open={row.id === rows.find(({ snippet }) => snippet !== null)?.id}>
              <summary title={originInFull(row.origin, texts)}>
                <span className="source-name">{originWords(row.origin, texts)}</span>{' '}
                <span className="quiet">{originInFull(row.origin, texts)}</span>
              </summary>
              <SnippetTable snippet={row.snippet} words={words} />
            </details>
          )}
          <EvidenceOfRow table={row.table} id={row.id} />
        </li>
      ))}
    </ul>
  );
}

function minus(cents: number, { language }: Words): string {
  return `− ${euros(cents, language)}`;
}
