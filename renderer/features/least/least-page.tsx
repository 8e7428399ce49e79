import { type ReactNode, useState } from 'react';
import { readAmount, SlidField } from '#renderer/features/question/index.ts';
import { Explained } from '#renderer/kit/explained.tsx';
import { textOfCells } from '#renderer/kit/text-of-cells.ts';
import { say } from '#renderer/kit/toast.tsx';
import type { AreaNeed, LeastAreasView } from '#shared/contracts/views.ts';
import type { FirstAreas } from '#shared/domain/which-first.ts';
import { deciders, hardnesses } from '#shared/domain/words.ts';
import { eurosInSentence } from '#shared/text/format.ts';
import { LeastTable } from './least-table.tsx';
import { ranked, totalOf } from './ranked.ts';
import { tableCells } from './table-cells.ts';
import type { Words } from './words.ts';

/** How many places the slider has between nothing and all. */
const places = 200;

/** Which gaps an amount closes first, and what each needs at least. */
export function LeastPage({
  view,
  start,
  words,
  bar,
  areaDoor,
  plan,
  onCliff,
}: {
  view: LeastAreasView;
  /** The areas to begin with; null: all. */
  start: readonly string[] | null;
  words: Words;
  /** The question, over the figures. */
  bar: ReactNode;
  areaDoor: (area: AreaNeed) => ReactNode;
  /** The chosen areas as a scenario, checked. */
  plan: (chosen: readonly AreaNeed[]) => ReactNode;
  onCliff: (need: AreaNeed, key: string) => void;
}) {
  const { least: texts, language } = words;
  const { needs } = view;
  /** What the user chose; of other areas the address says it. */
  const [own, setOwn] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isApart = (id: string) => own.get(id) ?? (start !== null && !start.includes(id));
  const apart = new Set(needs.map(({ least }) => least.areaId as string).filter(isApart));
  const [amount, setAmount] = useState<number | null>(null);
  const all = totalOf(needs.filter(({ least }) => !apart.has(least.areaId)));
  const budget = amount === null ? all : amount;
  const { rows, first } = ranked(needs, apart, budget);
  const chosen = rows.filter(({ standing }) => standing === 'chosen').map(({ need }) => need);
  const count = needs.length - apart.size;
  const counted = hardnesses.filter((word) => view.question.hardness.includes(word));
  const place = all === 0 ? places : Math.min(places, Math.round((budget / all) * places));
  // Whole thousands of euros on the way, and at the end exactly what all of them need.
  const amountAt = (at: number) => (at >= places ? null : Math.round((all * at) / places / 100_000) * 100_000);

  return (
    <div className="least-page">
      <h1>
        {needs.length === 0
          ? texts.nothing
          : chosen.length === count && count > 0
            ? texts.headlineAll(first.cost, count, view.untilYear)
            : texts.headline(budget, chosen.length, count)}
      </h1>
      <p className="lead">
        <Explained text={texts.lead} />
      </p>
      {bar}
      {needs.length === 0 ? null : (
        <>
          <div className="least-summary">
            <SlidField
              label={texts.amount}
              slideName={texts.amountSlide}
              shown={eurosInSentence(budget, language)}
              read={(typed) => readAmount(typed, language)}
              help={texts.amountHelp}
              unread={texts.amountUnread}
              width={14}
              at={place}
              from={0}
              to={places}
              ends={[texts.none, texts.all(all)]}
              onRead={setAmount}
              onSlide={(at) => setAmount(amountAt(at))}
            />
            <div className="note">
              <p>
                <b>{texts.sums(first.cost, Math.max(0, budget - first.cost))}</b>{' '}
                {chosen.length === 0 ? null : (
                  <>
                    {texts.byWhom} {byWhom(chosen, words)}. {texts.kept}{' '}
                    {counted.map((word) => texts.keptOf(word, first.keeps[word])).join(', ')}.
                  </>
                )}
              </p>
              <p className="quiet">{tieWords(view, first, words)}</p>
            </div>
          </div>
          <div className="least-acts">
            {plan(chosen)}
            <button
              type="button"
              className="button"
              onClick={() =>
                void navigator.clipboard.writeText(textOfCells(tableCells(rows, counted, words))).then(() => say({ text: texts.copied }))
              }
            >
              {texts.copy}
            </button>
          </div>
          <LeastTable
            rows={rows}
            hardness={counted}
            words={words}
            areaDoor={areaDoor}
            onApart={(id, isSetApart) => setOwn(new Map([...own, [id, isSetApart]]))}
            onCliff={onCliff}
          />
          <p className="quiet least-foot">{texts.order}</p>
        </>
      )}
      <Without view={view} words={words} />
      <p role="status" className="hidden-text">
        {texts.said(chosen.length, first.cost)}
      </p>
    </div>
  );
}

/** Whether something else keeps as much for as much, and what that would be. */
function tieWords({ needs }: LeastAreasView, { areas, equals, other }: FirstAreas, { least: texts }: Words): string {
  if (other === null) return texts.noTies;
  const names = (ids: readonly string[], without: readonly string[]) =>
    needs.filter(({ least: { areaId } }) => ids.includes(areaId) && !without.includes(areaId)).map(({ areaName }) => areaName);
  return `${texts.ties(equals)} ${texts.tieOf(names(other, areas), names(areas, other))}`;
}

/** What each decider pays of it, a year. */
function byWhom(chosen: readonly AreaNeed[], { least: texts }: Words): string {
  const parts = deciders.flatMap((decider) => {
    const ofDecider = chosen.filter(({ least }) => least.change?.row.decidedBy === decider);
    return ofDecider.length === 0 ? [] : [texts.by(decider, totalOf(ofDecider))];
  });
  return parts.join(', ');
}

/** Areas that need nothing, by the reason. */
function Without({ view, words }: { view: LeastAreasView; words: Words }) {
  const { least: texts } = words;
  const reasons = ['no-gap', 'no-cliff', 'no-data'] as const;
  return reasons.map((because) => {
    const names = view.without.filter((area) => area.because === because).map(({ areaName }) => areaName);
    return names.length === 0 ? null : (
      <p key={because} className="quiet least-foot">
        {texts.without[because]} {names.join(', ')}.
      </p>
    );
  });
}
