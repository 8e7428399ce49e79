import { type ReactNode, useMemo } from 'react';
import { useChange } from '#renderer/bridge/use-change.ts';
import { useLatest } from '#renderer/bridge/use-latest.ts';
import { PictureMenu } from '#renderer/features/picture/index.ts';
import { ChoiceField, TypedField } from '#renderer/features/question/index.ts';
import { BreathLinePatterns } from '#renderer/kit/breath-line.tsx';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { say } from '#renderer/kit/toast.tsx';
import type { StoredScenario } from '#shared/contracts/kept.ts';
import type { QuestionInput } from '#shared/contracts/values.ts';
import type { OverviewView, ScenariosView, ScenarioView } from '#shared/contracts/views.ts';
import type { OverviewRow } from '#shared/domain/results.ts';
import { AreasTable } from './areas-table.tsx';
import { ChangeForm } from './change-form.tsx';
import { type Draft, draftOf, freshChange, type Ground, isChanged } from './draft.ts';
import { EffectFigures, UndoneNote } from './effect-figures.tsx';
import { CliffChanges, CostTable } from './effect-tables.tsx';
import { undone, yearsOfEffect } from './effect-words.ts';
import { MatchingOffer } from './matching-offer.tsx';
import { ScenarioAsFile } from './scenario-as-file.tsx';
import { useDraft } from './use-draft.ts';
import type { Words } from './words.ts';
import '#renderer/kit/breath-line-page.css';
import './scenarios.css';
import { useSayWithUndo } from '#renderer/bridge/use-undo.ts';

/** Where a scenario is put together: its changes as sentences, and what they do while they are changed. */
export function ScenarioDesk({
  store,
  desk,
  kept,
  listed,
  base,
  unchanged,
  question,
  area,
  revision,
  words,
  areaDoor,
  besideDoor,
  onChoose,
  onKept,
  onOverview,
}: {
  /** The id of the open one. */
  store: string;
  /** Names this desk: what is not kept is found again under it. */
  desk: string;
  /** The one that is open, as it is kept. */
  kept: StoredScenario | undefined;
  listed: ScenariosView;
  base: OverviewView;
  /** The same question without a scenario: what stays as it is while one is put together. */
  unchanged: ScenarioView;
  question: QuestionInput;
  /** A new scenario begins with this area; null: with all. */
  area: string | null;
  revision: number;
  words: Words;
  areaDoor: (row: OverviewRow) => ReactNode;
  /** The way to two scenarios beside each other. */
  besideDoor: ReactNode;
  onChoose: (id: string | null) => void;
  /** What was new has this id from now on. */
  onKept: (id: string) => void;
  onOverview: (id: string) => void;
}) {
  const { scenarios: texts, language } = words;
  const areas = base.overview.rows;
  const ground: Ground = useMemo(
    () => ({
      at: base.question.at,
      horizonYear: base.question.horizonYear,
      schemes: listed.schemes,
      areas: area === null ? areas : [...areas].sort((a, b) => Number(b.areaId === area) - Number(a.areaId === area)),
      names: { source: texts.newSource, commitment: texts.newCommitment },
    }),
    [base, listed, areas, area, texts],
  );
  const fresh = (): Draft =>
    kept !== undefined
      ? draftOf(kept)
      : { id: null, name: null, note: '', changes: listed.schemes.length === 0 ? [] : [firstChange(ground, area)], open: 0 };
  const { draft, act, isTouched, settle, replace, beginAgain } = useDraft(store, desk, fresh);
  const nameOfArea = (id: string) => areas.find(({ areaId }) => areaId === id)?.name ?? id;
  const [first] = draft.changes;
  const name = draft.name ?? (first === undefined ? texts.fresh : texts.nameOf(first, nameOfArea));
  const { data: changed, problem } = useLatest('scenario.effect', { question, scenario: { name, changes: [...draft.changes] } }, revision);
  const view = useMemo(() => (changed === null ? null : { ...changed, base: unchanged.base }), [changed, unchanged]);
  const save = useChange('scenario.save');
  const remove = useChange('scenario.remove');
  const sayWithUndo = useSayWithUndo();
  const open = draft.changes[draft.open];
  const years = view === null ? [] : yearsOfEffect(view.effect);
  const left = view === null ? null : undone(view, years);
  const differs = isChanged({ ...draft, name }, kept);

  const keep = async () => {
    const note = draft.note.trim() === '' ? null : draft.note.trim();
    const scenario = { name, changes: [...draft.changes] };
    const done = await save.run({ ...(draft.id === null ? {} : { id: draft.id }), scenario, note, language });
    if (done === null) return;
    say({ text: texts.kept(done.scenario.name) });
    settle({ ...draftOf(done.scenario), open: draft.open });
    if (draft.id === null) onKept(done.scenario.id);
  };
  const throwAway = async () => {
    if (draft.id === null) return;
    const removed = await remove.run({ id: draft.id, language });
    if (removed === null) return;
    settle(draft);
    sayWithUndo(texts.removed(name), removed.changeSet);
    onChoose(null);
  };

  return (
    <div className="scenario-desk">
      <BreathLinePatterns />
      <h1>
        {problem !== null
          ? texts.impossible
          : left === null || draft.changes.length === 0
            ? texts.empty
            : left.gapNow === left.gapBefore
              ? texts.same(name)
              : texts.headline(name, years, left.gapBefore, left.gapNow)}
      </h1>
      <div className="scenario-bar">
        <ChoiceField
          label={texts.chosen}
          value={kept?.id ?? null}
          none={texts.fresh}
          options={listed.scenarios.map(({ id, name: keptName }) => ({ word: id, name: keptName }))}
          onChoose={onChoose}
        />
        <TypedField
          label={texts.name}
          shown={name}
          read={(typed) => (typed.trim() === '' ? null : typed.trim())}
          onRead={(typed) => act({ step: 'name', name: typed })}
          help=""
          unread={texts.name}
          width={Math.min(Math.max(name.length, 24), 44)}
        />
        <label className="bar-field scenario-remark">
          <span>{texts.note}</span>
          <input value={draft.note} maxLength={2000} spellCheck onChange={(event) => act({ step: 'note', note: event.target.value })} />
        </label>
        {kept === undefined ? null : <span className="quiet">{texts.by(kept.author)}</span>}
        {besideDoor}
        <ScenarioAsFile
          scenario={{ name, changes: [...draft.changes] }}
          words={words}
          onRead={(read) => replace({ id: null, name: read.name, note: '', changes: read.changes, open: 0 }, texts.opened(read.name))}
        />
        {view === null || draft.changes.length === 0 ? null : (
          <PictureMenu
            order={{ question, scenario: { name, changes: [...draft.changes] }, of: { lines: null } }}
            what={name}
            name={name}
            at={view.question.at}
          />
        )}
      </div>
      {open === undefined ? null : (
        <section className="change-card" aria-label={texts.changeAt(draft.open + 1, draft.changes.length)}>
          <ChangeForm
            change={open}
            at={draft.open}
            count={draft.changes.length}
            ground={ground}
            schemes={listed.schemes}
            words={words}
            onChange={(change) => act({ step: 'change', change })}
          />
          <MatchingOffer
            change={open}
            changes={draft.changes}
            schemes={listed.schemes}
            words={words}
            onAdd={(change) => act({ step: 'add', change })}
          />
        </section>
      )}
      {draft.changes.length < 2 ? null : (
        <ol className="change-list" aria-label={texts.changes}>
          {draft.changes.map((change, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a change is its place in the order
            <li key={at}>
              <button
                type="button"
                className={at === draft.open ? 'change-sentence chosen' : 'change-sentence'}
                aria-current={at === draft.open ? 'true' : undefined}
                onClick={() => act({ step: 'open', at })}
              >
                {texts.change(change, nameOfArea)}
              </button>
              <button
                type="button"
                className="quiet-button"
                aria-label={`${texts.remove}: ${texts.change(change, nameOfArea)}`}
                onClick={() => act({ step: 'remove', at })}
              >
                {texts.remove}
              </button>
            </li>
          ))}
        </ol>
      )}
      {problem === null ? null : <ProblemNote problem={problem} unchanged={texts.unchanged} />}
      {save.problem === null ? null : <ProblemNote problem={save.problem} unchanged={texts.unchanged} />}
      {view === null || left === null ? null : (
        <>
          <div className="scenario-summary">
            <div>
              <EffectFigures view={view} years={years} left={left} words={words} />
              <div className="scenario-acts">
                <button
                  type="button"
                  className="button button-primary"
                  disabled={!differs || save.isBusy || draft.changes.length === 0}
                  onClick={keep}
                >
                  {draft.id === null ? texts.keep : texts.keepAgain}
                </button>
                <button type="button" className="button" onClick={() => act({ step: 'add', change: freshChange('extend', ground) })}>
                  {texts.add}
                </button>
                <button
                  type="button"
                  className="button"
                  disabled={draft.id === null || differs}
                  title={draft.id === null || differs ? texts.inOverviewFirst : undefined}
                  onClick={() => draft.id !== null && onOverview(draft.id)}
                >
                  {texts.inOverview}
                </button>
                {isTouched ? (
                  <button type="button" className="button" onClick={beginAgain}>
                    {texts.beginAgain}
                  </button>
                ) : null}
                {draft.id === null ? null : (
                  <button type="button" className="button" onClick={throwAway}>
                    {texts.delete}
                  </button>
                )}
              </div>
            </div>
            <UndoneNote left={left} years={years} words={words} />
          </div>
          <AreasTable view={view} years={years} rowHeight={window.innerHeight < 800 ? 24 : 27} words={words} areaDoor={areaDoor} />
          <div className="scenario-parts">
            <CliffChanges view={view} words={words} />
            <CostTable view={view} words={words} />
          </div>
          <p role="status" className="hidden-text">
            {texts.said(name, left.gapNow)}
          </p>
        </>
      )}
    </div>
  );
}

/** The scheme that ends in the worst cliff goes on; of one area where the scenario begins there. */
function firstChange(ground: Ground, area: string | null) {
  // Only what falls away there can go on there.
  const there = ground.areas.filter(({ areaId, cliff }) => areaId === area && cliff !== null && cliff.schemes.some(({ loss }) => loss > 0));
  if (area === null || there.length === 0) return freshChange('extend', ground);
  const change = freshChange('extend', { ...ground, areas: there });
  return change.do === 'extend' ? { ...change, areas: [area] } : change;
}
