import { Link } from '@tanstack/react-router';
import { askedIn } from '#renderer/actions/address.ts';
import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import { thousands } from '#shared/text/format.ts';
import { type ShownFinding, type Words, whatIsOdd, whatItDoes } from './finding-words.ts';
import { MendLink } from './mend-link.tsx';

/** The findings as a table, the one that changes a gap most first. */
export function FindingsTable({ findings, words }: { findings: readonly ShownFinding[]; words: Words }) {
  const { quality: texts, language } = words;
  const { columns } = texts;
  return (
    <Scrolled name={texts.title}>
      <table className="figures-table quality-table">
        <caption className="hidden-text">{texts.title}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              {columns.gap}
            </th>
            <th scope="col">{columns.area}</th>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.effect}</th>
            <th scope="col">{columns.mend}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => {
            const { kind, areaId, areaName, rows, at, effect } = finding;
            const gap = effect?.gap ?? 0;
            return (
              <tr key={`${kind} ${areaId} ${rows[0].id} ${at.field}`}>
                <td className="number">{gap === 0 ? texts.same : `${gap > 0 ? '+' : ''}${thousands(gap, language)}`}</td>
                <th scope="row">
                  <Link to="/gebied/$area" params={{ area: areaId }} search={askedIn}>
                    {areaName}
                  </Link>
                </th>
                <td>
                  {whatIsOdd(finding, words)}
                  {rows.length > 1 && kind !== 'earmark-unknown' ? (
                    <span className="quiet"> {[...new Set(rows.map(({ label }) => label))].slice(0, 3).join(', ')}</span>
                  ) : null}
                </td>
                <td>{whatItDoes(finding, words)}</td>
                <td>
                  <MendLink finding={finding} words={words} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scrolled>
  );
}
