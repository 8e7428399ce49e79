import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import type { SensitivityView } from '#shared/contracts/views.ts';
import { lenses } from '#shared/domain/words.ts';
import { millions, number, thousands } from '#shared/text/format.ts';
import { total } from './band-words.ts';
import type { Words } from './words.ts';

/** Money that counts and is not granted, with what hangs on it. */
export function OpenTable({ view, words }: { view: SensitivityView; words: Words }) {
  const { sensitivity: texts, language } = words;
  const { openColumns } = texts;
  return (
    <section>
      <h2 id="open-money">{texts.open}</h2>
      {view.open.length === 0 ? (
        <p className="quiet">{texts.openNone}</p>
      ) : (
        <>
          <Scrolled name={texts.open}>
            <table className="figures-table" aria-labelledby="open-money">
              <thead>
                <tr>
                  <th scope="col">{openColumns.scheme}</th>
                  <th scope="col">{openColumns.certainty}</th>
                  <th scope="col" className="number">
                    {openColumns.funding}
                  </th>
                  <th scope="col" className="number">
                    {openColumns.more}
                  </th>
                </tr>
              </thead>
              <tbody>
                {view.open.map(({ scheme, certainty, fundingByYear, moreByYear }) => (
                  <tr key={`${scheme} ${certainty}`}>
                    <th scope="row">{scheme}</th>
                    <td>{texts.certainty[certainty]}</td>
                    <td className="number">{millions(total(fundingByYear), language)}</td>
                    <td className="number short">{millions(total(moreByYear), language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scrolled>
          <p className="quiet">{texts.openFoot}</p>
        </>
      )}
    </section>
  );
}

/** The figures of the picture: per year what is promised and the gap under each lens, as it is and as tried. */
export function BandTable({ view, words }: { view: SensitivityView; words: Words }) {
  const { sensitivity: texts, language } = words;
  const sides = sidesOf(view, words);
  const years = Object.keys(view.asIs.commitmentsByYear);
  const amount = (cents: number | undefined) => thousands(cents ?? 0, language);
  return (
    <Scrolled name={texts.table}>
      <table className="figures-table">
        <caption className="hidden-text">
          {texts.table} ({texts.unit})
        </caption>
        <thead>
          {sides.length === 1 ? null : (
            <tr>
              <td />
              {sides.map(({ name }) => (
                <th key={name} scope="colgroup" colSpan={4} className="number">
                  {name}
                </th>
              ))}
            </tr>
          )}
          <tr>
            <th scope="col">{texts.columns.year}</th>
            {sides.flatMap(({ name, columns }) =>
              columns.map((column) => (
                <th key={`${name} ${column.name}`} scope="col" className="number">
                  {column.name}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {sides.flatMap(({ name, columns }) =>
                columns.map((column) => (
                  <td key={`${name} ${column.name}`} className="number">
                    {amount(column.byYear[year])}
                  </td>
                )),
              )}
            </tr>
          ))}
          <tr className="compare-total">
            <th scope="row">{texts.total}</th>
            {sides.flatMap(({ name, columns }) =>
              columns.map((column) => (
                <td key={`${name} ${column.name}`} className="number">
                  {amount(total(column.byYear))}
                </td>
              )),
            )}
          </tr>
        </tbody>
      </table>
      <p className="table-unit">{texts.unit}</p>
    </Scrolled>
  );
}

/** The same table as a spreadsheet takes it, in euros with cents. */
export function bandCells(view: SensitivityView, words: Words): readonly (readonly string[])[] {
  const { sensitivity: texts, language } = words;
  const sides = sidesOf(view, words);
  const euros = (cents: number) => number(cents / 100, language, 2).replaceAll(language === 'nl' ? '.' : ',', '');
  return [
    [texts.columns.year, ...sides.flatMap(({ name, columns }) => columns.map((column) => `${column.name}, ${name.toLowerCase()}`))],
    ...Object.keys(view.asIs.commitmentsByYear).map((year) => [
      year,
      ...sides.flatMap(({ columns }) => columns.map(({ byYear }) => euros(byYear[year] ?? 0))),
    ]),
  ];
}

function sidesOf({ asIs, tried }: SensitivityView, { sensitivity: texts }: Words) {
  const side = (name: string, band: typeof asIs) => ({
    name,
    columns: [
      { name: texts.columns.promised, byYear: band.commitmentsByYear },
      ...lenses.map((lens) => ({ name: texts.columns.gap(lens), byYear: band.lenses[lens].gapByYear })),
    ],
  });
  return [side(texts.asIs, asIs), ...(tried === null ? [] : [side(texts.tried, tried)])];
}
