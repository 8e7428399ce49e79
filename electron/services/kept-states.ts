import type { Store } from '#electron/store/store.ts';
import type { Services } from '#shared/contracts/calls.ts';
import { type KeptState, lastBriefing } from '#shared/contracts/kept.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { type Calculation, calculationUnder } from '#shared/domain/calculation.ts';
import { comparison, type Moment } from '#shared/domain/compare.ts';
import { slug } from '#shared/domain/identity.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { keptTexts } from '#shared/text/kept-texts.ts';
import { answered, scenarioAskedOf } from './answers.ts';
import type { Context } from './context.ts';
import { freeId } from './free-id.ts';
import { keepState, lastOfBriefing, newestFirst } from './keep-state.ts';
import { answeredQuestion, filledIn } from './question.ts';
import { rowNamer } from './row-names.ts';

type KeptCalls = 'snapshot.list' | 'snapshot.save' | 'snapshot.remove' | 'compare.view';

/** States of a moment that are kept by name, and what became different since. */
export const keptStateServices: Pick<Services<Context>, KeptCalls> = {
  'snapshot.list': (_, context) => {
    const store = context.store();
    return store.ok ? done(newestFirst(store.value.keptStates())) : store;
  },

  'snapshot.save': ({ name, question: asked, language }, context) => {
    const store = context.store();
    if (!store.ok) return store;
    const question = filledIn(asked, store.value, context.today());
    if (!question.ok) return question;
    const known = store.value.keptStates();
    if (stateNamed(name, known) !== undefined) return failed(problem('name-taken', { seen: name }));
    const named = { id: freeId(slug(name), known), name };
    return keepState(store.value, question.value, named, language, context);
  },

  'snapshot.remove': ({ id, language }, context) => {
    const store = context.store();
    if (!store.ok) return store;
    const found = store.value.keptStates().find((state) => state.id === id);
    if (found === undefined) return failed(problem('snapshot-not-found', { seen: id }));
    const header = { kind: 'edit', who: context.who, at: context.now(), what: keptTexts(language).stateRemoved(found.name) } as const;
    const written = store.value.write(header, (writer) => {
      writer.removeKeptState(id);
      return done(null);
    });
    return written.ok ? done({ changeSet: written.value.changeSet }) : written;
  },

  'compare.view': ({ with: wanted, ...asked }, context) => {
    const found = answered(asked, context);
    if (!found.ok) return found;
    const { store, question } = found.value;
    const state = stateNamed(wanted, store.keptStates());
    if (state === undefined) return failed(problem('snapshot-not-found', { seen: wanted }));
    const before = momentOf(state, store);
    if (!before.ok) return before;
    const scenario = scenarioAskedOf(asked, store);
    if (!scenario.ok) return scenario;
    const now: Moment = { rows: store.rows(), question, thresholds: store.thresholds() };
    // The scenario belongs to what is now; that it works out was seen above, under the question of now.
    const under = (calculated: Calculation) => {
      if (scenario.value === null) return calculated;
      const changed = calculationUnder(scenario.value, calculated);
      if (!changed.ok) throw new Error(`A scenario that works out under one question does not under another: ${changed.problem.code}`);
      return changed.value;
    };
    const { rows, areas, cliffs } = comparison(before.value, now, under);
    const names = Object.fromEntries([...before.value.rows.areas, ...now.rows.areas].map(({ id, name }) => [id, name]));
    const nameOf = rowNamer(now, before.value);
    return done({
      with: state,
      before: answeredQuestion(before.value.question),
      now: answeredQuestion(question),
      scenario: scenario.value?.name ?? null,
      rows: rows.map((row) => ({ ...row, name: nameOf(row.kind, row.id) })),
      areas: areas.map((area) => ({ ...area, name: names[area.id] ?? area.id })),
      cliffs,
    });
  },
};

function stateNamed(wanted: string, states: readonly KeptState[]): KeptState | undefined {
  if (wanted === lastBriefing) return lastOfBriefing(states);
  const name = wanted.trim().toLowerCase();
  return states.find(({ id }) => id === wanted) ?? states.find((state) => state.name.trim().toLowerCase() === name);
}

/** What was kept; it was written from these types, and its bytes are checked by `check`. Problem: `snapshot-not-found`. */
function momentOf(state: KeptState, store: Store): Result<Moment, Problem> {
  const bytes = store.keptBytes(state.sha256);
  if (bytes === null) return failed(problem('snapshot-not-found', { seen: state.name }));
  const moment = JSON.parse(new TextDecoder().decode(bytes)) as Moment;
  // What was kept before a question had a theme was of every theme.
  return done({ ...moment, question: { ...moment.question, theme: moment.question.theme ?? null } });
}
