import { Link } from '@tanstack/react-router';
import { askedIn } from '#renderer/actions/address.ts';
import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import { useTexts } from '#renderer/kit/language.ts';
import { localDay } from '#renderer/kit/local-time.ts';
import type { AreaQuality } from '#shared/contracts/quality.ts';
import { dateInTable, number } from '#shared/text/format.ts';
import type { Words } from './finding-words.ts';

const marks = { missing: 'critical', 'no-file': 'low', old: 'medium', recent: 'covered' } as const;

/** How old the figures of each area are, and what rests on them; those that need something first. */
export function AgesTable({ areas, oldAfter, words }: { areas: readonly AreaQuality[]; oldAfter: number; words: Words }) {
  const { deliveries } = useTexts();
  const { quality: texts, language } = words;
  const { ages } = texts;
  return (
    <section aria-labelledby="quality-ages">
      <h2 id="quality-ages">{ages.title}</h2>
      <p className="quiet">{ages.intro(oldAfter)}</p>
      <Scrolled name={ages.title}>
        <table className="figures-table" aria-labelledby="quality-ages">
          <thead>
            <tr>
              <th scope="col">{ages.columns.area}</th>
              <th scope="col">{ages.columns.state}</th>
              <th scope="col">{ages.columns.age}</th>
              <th scope="col">{ages.columns.rests}</th>
              <th scope="col" className="number">
                {ages.columns.points}
              </th>
            </tr>
          </thead>
          <tbody>
            {areas.map(({ areaId, name, state, newest, days, commitments, funding, findings }) => (
              <tr key={areaId}>
                <th scope="row">
                  <Link to="/gebied/$area" params={{ area: areaId }} search={askedIn}>
                    {name}
                  </Link>
                </th>
                <td>
                  <span className={`severity mark-${marks[state]}`}>
                    <MarkIcon mark={marks[state]} /> {deliveries.states[state]}
                  </span>
                </td>
                <td>
                  {newest === null || days === null ? (
                    '–'
                  ) : (
                    <>
                      {newest.file}, {dateInTable(localDay(newest.at))} <span className="quiet">{deliveries.daysAgo(days)}</span>
                    </>
                  )}
                </td>
                <td>{state === 'missing' ? ages.missing : ages.rests(commitments, funding)}</td>
                <td className="number">{number(findings, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      <p className="quality-doors">
        <Link to="/inlezen">{ages.toImport}</Link> <Link to="/leveringen">{ages.toDeliveries}</Link>
      </p>
    </section>
  );
}
