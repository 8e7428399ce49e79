import type { ScenarioView } from '#shared/contracts/views.ts';
import { eurosInSentence } from '#shared/text/format.ts';
import { costPerYear, hardAreas, type Undone } from './effect-words.ts';
import type { Words } from './words.ts';

/** What it costs, what it does to the gap, how many areas are still hard hit. */
export function EffectFigures({ view, years, left, words }: { view: ScenarioView; years: readonly number[]; left: Undone; words: Words }) {
  const { scenarios: texts, language } = words;
  const cost = costPerYear(view.effect);
  const difference = left.gapNow - left.gapBefore;
  const [before, now] = [hardAreas(view.base), hardAreas(view.changed)];
  return (
    <ul className="scenario-figures">
      <li>
        <span className="figure-large">{signed(cost.cents, language)}</span> <span className="figure-small">{texts.perYear}</span>
        <span className="figure-meaning">
          {cost.years.length === 0 ? texts.free : cost.cents < 0 ? texts.saves(cost.who, cost.years) : texts.cost(cost.who, cost.years)}
        </span>
      </li>
      <li>
        <span className="figure-large">{signed(difference, language)}</span>
        <span className="figure-meaning">{texts.gap(Math.max(years.length, 1))}</span>
      </li>
      <li>
        <span className="figure-large">{before}</span> <span className="figure-small">{texts.becomes}</span>{' '}
        <span className="figure-large">{now}</span>
        <span className="figure-meaning">{texts.areasHard}</span>
      </li>
    </ul>
  );
}

function signed(cents: number, language: Words['language']): string {
  return cents < 0 ? `−${eurosInSentence(-cents, language)}` : eurosInSentence(cents, language);
}

/** What the scenario does not repair. */
export function UndoneNote({ left, years, words }: { left: Undone; years: readonly number[]; words: Words }) {
  const { scenarios: texts } = words;
  const { start, rest } = firstOf(left, years, texts);
  const more = [
    rest,
    left.critical === 0 ? '' : texts.criticalStays(left.critical, left.firstScheme),
    left.firstNew === null ? '' : texts.newCliffs(left.newCliffs, left.firstNew),
  ];
  return (
    <div className="note scenario-note">
      <p>
        <b>{start}</b> {more.filter((part) => part !== '').join(' ')}
      </p>
    </div>
  );
}

function firstOf(left: Undone, years: readonly number[], texts: Words['scenarios']): { start: string; rest: string } {
  if (left.gapNow > left.gapBefore) return texts.worse;
  if (left.gapNow === left.gapBefore) return texts.nothingSolved;
  if (left.openYear !== null) return texts.staysOpen(left.openYear);
  return left.gapNow === 0 ? texts.solved(years) : texts.leftOver(left.gapNow, years);
}
