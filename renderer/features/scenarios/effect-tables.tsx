import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import { YearColumns } from '#renderer/kit/year-columns.tsx';
import type { ScenarioView } from '#shared/contracts/views.ts';
import type { Cliff } from '#shared/domain/results.ts';
import { thousands } from '#shared/text/format.ts';
import type { Words } from './words.ts';

/** Which cliffs vanish, come, or move, by area. */
export function CliffChanges({ view, words }: { view: ScenarioView; words: Words }) {
  const { scenarios: texts } = words;
  const { vanished, appeared, moved } = view.effect;
  const nameOf = new Map(view.base.rows.map(({ areaId, name }) => [areaId, name]));
  const rows = [
    ...vanished.map((cliff) => ({ cliff, what: texts.vanished, before: cliff, now: null })),
    ...appeared.map((cliff) => ({ cliff, what: texts.appeared, before: null, now: cliff })),
    ...moved.map(({ before, now }) => ({ cliff: now, what: movement(before, now, words), before, now })),
  ];
  const told = (cliff: Cliff | null) =>
    cliff === null ? texts.none : texts.cliffAt(cliff.date, cliff.kind === 'shortfall' ? cliff.uncovered : cliff.lossPerYear);
  return (
    <section className="scenario-part">
      <h2>{texts.cliffs}</h2>
      {rows.length === 0 ? (
        <p className="quiet">{texts.noCliffs}</p>
      ) : (
        <Scrolled name={texts.cliffs}>
          <table className="figures-table">
            <thead>
              <tr>
                <th scope="col">{texts.cliffColumns.area}</th>
                <th scope="col">{texts.cliffColumns.what}</th>
                <th scope="col">{texts.cliffColumns.before}</th>
                <th scope="col">{texts.cliffColumns.now}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ cliff, what, before, now }) => (
                <tr key={`${what}${cliff.key}`}>
                  <th scope="row">{nameOf.get(cliff.areaId) ?? cliff.areaId}</th>
                  <td>{what}</td>
                  <td>{told(before)}</td>
                  <td>{told(now)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
      )}
    </section>
  );
}

function movement(before: Cliff, now: Cliff, { scenarios: texts }: Words): string {
  if (before.date !== now.date) return now.date > before.date ? texts.later : texts.earlier;
  const difference = now.lossPerYear - before.lossPerYear || now.uncovered - before.uncovered;
  return difference > 0 ? texts.larger : texts.smaller;
}

/** What it costs each year, by who decides on it. */
export function CostTable({ view, words }: { view: ScenarioView; words: Words }) {
  const { scenarios: texts, language } = words;
  const { cost } = view.effect;
  if (cost.length === 0) return null;
  const years = Object.keys(cost[0]?.byYear ?? {}).filter((year) => cost.some(({ byYear }) => byYear[year] !== 0));
  const total = (year: string) => cost.reduce((sum, { byYear }) => sum + (byYear[year] ?? 0), 0);
  const ofDeciders = cost.map(({ decider, byYear }) => ({
    key: decider,
    head: texts.decider[decider],
    figures: years.map((year) => thousands(byYear[year] ?? 0, language)),
  }));
  const together = {
    key: 'together',
    head: texts.together,
    figures: years.map((year) => <b key={year}>{thousands(total(year), language)}</b>),
  };
  return (
    <section className="scenario-part">
      <h2>
        {texts.costs} <span className="quiet">{texts.thousands}</span>
      </h2>
      <YearColumns name={texts.costs} years={years} rows={cost.length === 1 ? ofDeciders : [...ofDeciders, together]} />
    </section>
  );
}
