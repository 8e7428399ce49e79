import { useState } from 'react';
import { ChoiceField } from '#renderer/features/question/index.ts';
import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import type { CompareView } from '#shared/contracts/views.ts';
import { number } from '#shared/text/format.ts';
import { type Measure, measures, parts, type Split, splitOf, together } from './sums.ts';
import type { Words } from './words.ts';

/** Each area's figure then and now, and what made the difference: to the cent, so that every row adds up. */
export function CompareFigures({ view, years, words }: { view: CompareView; years: readonly string[]; words: Words }) {
  const { comparing: texts } = words;
  const [measure, setMeasure] = useState<Measure>('gap');
  const [year, setYear] = useState<string | null>(null);
  const chosen = year !== null && years.includes(year) ? [year] : years;
  const rows = view.areas.map((area) => ({ id: area.id, name: area.name, split: splitOf(area, measure, chosen) }));
  return (
    <section className="compare-part">
      <div className="compare-head">
        <h2 id="compare-figures">{texts.figures}</h2>
        <fieldset className="segments">
          <legend className="hidden-text">{texts.measure}</legend>
          {measures.map((word) => (
            <label key={word}>
              <input type="radio" name="measure" checked={measure === word} onChange={() => setMeasure(word)} />
              <span>{texts.measures[word]}</span>
            </label>
          ))}
        </fieldset>
        <ChoiceField
          label={texts.year}
          value={year}
          none={texts.allYears}
          options={years.map((word) => ({ word, name: word }))}
          onChoose={setYear}
        />
        <span className="quiet">{texts.partsMeaning}</span>
      </div>
      <Scrolled name={texts.figures}>
        <table className="figures-table" aria-labelledby="compare-figures">
          <thead>
            <tr>
              <th scope="col">{texts.area}</th>
              {parts.map((part) => (
                <th key={part} scope="col" className="number">
                  {texts.parts[part]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, split }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <Cells split={split} words={words} />
              </tr>
            ))}
            <tr className="compare-total">
              <th scope="row">{texts.together}</th>
              <Cells split={together(rows.map(({ split }) => split))} words={words} />
            </tr>
          </tbody>
        </table>
      </Scrolled>
    </section>
  );
}

function Cells({ split, words }: { split: Split; words: Words }) {
  return parts.map((part) => (
    <td key={part} className={split[part] === 0 ? 'number quiet' : 'number'}>
      {number(split[part] / 100, words.language, 2)}
    </td>
  ));
}
