import type { ReactNode } from 'react';
import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import type { AreaNeed } from '#shared/contracts/views.ts';
import type { Hardness } from '#shared/domain/words.ts';
import { euros, millions } from '#shared/text/format.ts';
import { decisionWords } from './decision-words.ts';
import { keptPerEuro, type Ranked } from './ranked.ts';
import type { Words } from './words.ts';

/** The areas in the order in which they come first: what each needs, from when, by whom, and what it keeps paid. */
export function LeastTable({
  rows,
  hardness,
  words,
  areaDoor,
  onApart,
  onCliff,
}: {
  rows: readonly Ranked[];
  /** Which hardnesses count. */
  hardness: readonly Hardness[];
  words: Words;
  areaDoor: (area: AreaNeed) => ReactNode;
  onApart: (areaId: string, isApart: boolean) => void;
  onCliff: (need: AreaNeed, key: string) => void;
}) {
  const { least: texts, language } = words;
  const { columns } = texts;
  return (
    <Scrolled name={texts.table}>
      <table className="figures-table least-table">
        <caption className="hidden-text">{texts.table}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              {columns.order}
            </th>
            <th scope="col">{columns.area}</th>
            <th scope="col">{columns.cliff}</th>
            <th scope="col" className="number">
              {columns.perYear}
            </th>
            <th scope="col">{columns.who}</th>
            {hardness.map((word) => (
              <th key={word} scope="col" className="number">
                {columns.keeps}
                <br />
                {texts.hardnessShort[word]}
              </th>
            ))}
            <th scope="col">{columns.why}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { need, standing, order } = row;
            const { areaId, level } = need.least;
            return (
              <tr key={areaId} className={standing === 'chosen' ? undefined : 'muted'}>
                <td className="number">{order ?? ''}</td>
                <th scope="row" className="no-wrap">
                  <input
                    type="checkbox"
                    aria-label={texts.include(need.areaName)}
                    checked={standing !== 'apart'}
                    onChange={(event) => onApart(areaId, !event.target.checked)}
                  />{' '}
                  {areaDoor(need)}
                </th>
                <td>
                  <CliffChoice need={need} words={words} onCliff={onCliff} />
                </td>
                <td className="number">{euros(level, language)}</td>
                <td>{decisionWords(need, words)}</td>
                {hardness.map((word) => (
                  <td key={word} className="number">
                    {millions(need.keeps[word], language)}
                  </td>
                ))}
                <td>{reason(row, words)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scrolled>
  );
}

/** Which cliff of the area the money is for, where it has several. */
function CliffChoice({ need, words, onCliff }: { need: AreaNeed; words: Words; onCliff: (need: AreaNeed, key: string) => void }) {
  const { least: texts } = words;
  const told = ({ date, schemes }: AreaNeed['choices'][number]) => texts.cliffAt(date, schemes[0]?.scheme ?? null);
  if (need.choices.length < 2) return told(need.cliff);
  return (
    <select aria-label={texts.cliffOf(need.areaName)} value={need.cliff.key} onChange={(event) => onCliff(need, event.target.value)}>
      {need.choices.map((choice) => (
        <option key={choice.key} value={choice.key}>
          {told(choice)}
        </option>
      ))}
    </select>
  );
}

/** Why an area stands where it stands. */
export function reason({ need, standing }: Ranked, { least: texts }: Words): string {
  if (standing === 'apart') return texts.apart;
  if (standing === 'too-dear') return texts.tooDear;
  const kept = keptPerEuro(need);
  const ratio = kept === null ? '' : texts.keepsPerEuro(kept.word, kept.ratio);
  return standing === 'no-room' ? [texts.noRoom, ratio].filter((part) => part !== '').join('; ') : ratio;
}
