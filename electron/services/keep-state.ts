import { hashOf } from '#electron/store/hash-of.ts';
import type { Store } from '#electron/store/store.ts';
import { briefingStateId, isOfBriefing, type KeptState } from '#shared/contracts/kept.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { Language } from '#shared/contracts/values.ts';
import type { Moment } from '#shared/domain/compare.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';
import { done, type Result } from '#shared/result.ts';
import { keptTexts } from '#shared/text/kept-texts.ts';
import type { Context } from './context.ts';
import { freeId } from './free-id.ts';

type Named = { readonly id: string; readonly name: string };

/** Keeps the rows and settings of this moment under a name, as one change set. Problems are those of writing. */
export function keepState(
  store: Store,
  question: ResolvedQuestion,
  named: Named,
  language: Language,
  context: Context,
): Result<KeptState, Problem> {
  const content = contentOf(store, question);
  const state: KeptState = {
    ...named,
    author: context.who,
    keptAt: context.now(),
    referenceDate: question.at,
    lens: question.lens,
    sha256: hashOf(content),
  };
  const header = { kind: 'edit', who: context.who, at: context.now(), what: keptTexts(language).stateKept(named.name) } as const;
  const written = store.write(header, (writer) => {
    writer.putKeptState(state, content);
    return done(null);
  });
  return written.ok ? done(state) : written;
}

/**
 * Keeps the state under which a briefing went out, so that "since the last briefing" is known. The same state is kept once; where
 * this window may not write, nothing is: the briefing has gone out all the same. Gives its name; null where nothing was kept.
 */
export function keepBriefingState(store: Store, question: ResolvedQuestion, language: Language, context: Context): string | null {
  const known = store.keptStates();
  const last = lastOfBriefing(known);
  if (last?.sha256 === hashOf(contentOf(store, question))) return null;
  const base = briefingStateId(context.today());
  const id = freeId(base, known);
  const name = freeName(keptTexts(language).briefingState(context.today()), known);
  const kept = keepState(store, question, { id, name }, language, context);
  return kept.ok ? name : null;
}

/** The state of the newest briefing that went out. */
export function lastOfBriefing(states: readonly KeptState[]): KeptState | undefined {
  return newestFirst(states).find(isOfBriefing);
}

/** Of one instant, the one with the higher number in its id is the newer. */
export function newestFirst(states: readonly KeptState[]): readonly KeptState[] {
  return [...states].sort((a, b) => (a.keptAt === b.keptAt ? (a.id > b.id ? -1 : 1) : a.keptAt > b.keptAt ? -1 : 1));
}

function contentOf(store: Store, question: ResolvedQuestion): Uint8Array {
  const moment: Moment = { rows: store.rows(), question, thresholds: store.thresholds() };
  return new TextEncoder().encode(JSON.stringify(moment));
}

function freeName(wanted: string, known: readonly KeptState[]): string {
  const taken = new Set(known.map(({ name }) => name.trim().toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} (${number})`;
  return name;
}
