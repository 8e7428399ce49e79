import type { Store } from '#electron/store/store.ts';
import type { Services } from '#shared/contracts/calls.ts';
import type { FollowUpItem, FollowUpsView } from '#shared/contracts/follow-up.ts';
import type { FollowUp } from '#shared/contracts/kept.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { QuestionInput } from '#shared/contracts/values.ts';
import { answerOf } from '#shared/domain/answer.ts';
import { amountOf, dueOf, inOrderOfUrgency, isOverdue, standingOf } from '#shared/domain/follow-up.ts';
import { followUpPairs, stemOf } from '#shared/domain/follow-up-pairs.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { Answer, Cliff } from '#shared/domain/results.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { keptTexts } from '#shared/text/kept-texts.ts';
import { answered, ofEveryTheme } from './answers.ts';
import { schemeNames } from './area-rows.ts';
import type { Context } from './context.ts';
import { answeredQuestion } from './question.ts';

type FollowUpCalls = 'followUp.list' | 'followUp.save' | 'followUp.remove';

/** What people do about a cliff: who, how far, before when; checked against the figures of the rows as stored. */
export const followUpServices: Pick<Services<Context>, FollowUpCalls> = {
  'followUp.list': ({ question }, context) => {
    const found = listed(question, context);
    return found.ok ? done(found.value.view) : found;
  },

  'followUp.save': ({ key, given, question, language }, context) => {
    const found = listed(question, context);
    if (!found.ok) return found;
    const { store, view } = found.value;
    const item = view.items.find((candidate) => candidate.key === key);
    if (item === undefined) return failed(problem('cliff-not-found', { seen: key }));
    const { cliff, followUp: before } = item;
    const id = cliff === null ? (before?.id ?? key) : key;
    const row: FollowUp = {
      ...given,
      id,
      raisedWith: given.status === 'raised' ? given.raisedWith : null,
      cliffDate: cliff?.date ?? before?.cliffDate ?? null,
      cliffAmount: cliff === null ? (before?.cliffAmount ?? null) : amountOf(cliff),
    };
    const what = keptTexts(language).followUp(nameOf(item), given.status);
    const written = store.write({ kind: 'edit', who: context.who, at: context.now(), what }, (writer) => {
      // Where the cliffs of a line moved up, notes move along with their own.
      const known = store.followUps();
      const other = known.find((note) => note.id === id && note.id !== before?.id);
      if (other !== undefined) writer.putFollowUp({ ...other, id: freeKey(id, new Set([...known, ...view.items].map(keyOf))) });
      if (before !== null && before.id !== id) writer.removeFollowUp(before.id);
      writer.putFollowUp(row);
      return done(null);
    });
    if (!written.ok) return written;
    return done({ changeSet: written.value.changeSet, standing: standingOf(row, cliff, view.question.at) });
  },

  'followUp.remove': ({ key, question, language }, context) => {
    const found = listed(question, context);
    if (!found.ok) return found;
    const { store, view } = found.value;
    const item = view.items.find((candidate) => candidate.key === key);
    const noted = item?.followUp ?? null;
    if (item === undefined || noted === null) return failed(problem('cliff-not-found', { seen: key }));
    const what = keptTexts(language).followUpRemoved(nameOf(item));
    const written = store.write({ kind: 'edit', who: context.who, at: context.now(), what }, (writer) => {
      writer.removeFollowUp(noted.id);
      return done(null);
    });
    return written.ok ? done({ changeSet: written.value.changeSet }) : written;
  },
};

/** The cliffs of an answer, and those that are noted and that it does not have, the most urgent first. */
export function followUpItems(answer: Pick<Answer, 'at' | 'areas' | 'cliffs'>, store: Store): FollowUpItem[] {
  const { ofCliff, left } = followUpPairs(store.followUps(), answer.cliffs, answer.at);
  const areaNames = new Map<string, string>(answer.areas.map(({ id, name }) => [id, name]));
  const itemOf = (
    key: string,
    { areaId, kind, lines }: Pick<FollowUpItem, 'areaId' | 'kind' | 'lines'>,
    cliff: Cliff | null,
    followUp: FollowUp | null,
  ): FollowUpItem => {
    const standing = standingOf(followUp, cliff, answer.at);
    const due = dueOf(followUp, cliff);
    return {
      ...{ key, areaId, areaName: areaNames.get(areaId) ?? areaId, kind, lines },
      cliff: cliff === null ? null : figuresOf(cliff),
      ...{ followUp, standing, due, isOverdue: isOverdue(standing, due, answer.at) },
    };
  };
  const known = new Set(answer.cliffs.map(({ key }) => key));
  const names = schemeNames(store);
  return [
    ...answer.cliffs.map((cliff) =>
      itemOf(cliff.key, { areaId: cliff.areaId, kind: cliff.kind, lines: linesOf(cliff) }, cliff, ofCliff.get(cliff.key) ?? null),
    ),
    ...left.map((note) => {
      const { areaId, kind, line } = partsOf(note.id);
      // Another cliff may have its key by now.
      const key = known.has(note.id) ? `${note.id}:${note.cliffDate ?? ''}` : note.id;
      return itemOf(key, { areaId, kind, lines: line === null ? [] : [names.get(line) ?? line] }, null, note);
    }),
  ].toSorted(inOrderOfUrgency);
}

function keyOf(one: FollowUp | FollowUpItem): string {
  return 'key' in one ? one.key : one.id;
}

/** A key of the same area, kind and line that nothing has. */
function freeKey(key: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${stemOf(key)}:${number}`)) number += 1;
  return `${stemOf(key)}:${number}`;
}

function listed(question: QuestionInput, context: Context): Result<{ readonly store: Store; readonly view: FollowUpsView }, Problem> {
  // A cliff of another theme is not gone.
  const found = answered(ofEveryTheme({ question }), context);
  if (!found.ok) return found;
  const { store, calculated } = found.value;
  const items = followUpItems(answerOf(calculated), store);
  return done({ store, view: { question: answeredQuestion(found.value.question), kind: store.kind, items, owners: ownersIn(store) } });
}

function figuresOf({ date, kind, lossPerYear, uncovered, severity, uncertain, decision }: Cliff): FollowUpItem['cliff'] {
  return { date, kind, lossPerYear, uncovered, severity, uncertain, decision };
}

function linesOf({ kind, schemes }: Cliff): readonly string[] {
  return kind === 'shortfall' ? [] : schemes.filter(({ loss }) => loss > 0).map(({ scheme }) => scheme);
}

/** `heerlen-noord:cliff:regio-deal:1`; a shortfall has no line [decisions.md, "The same cliff"]. */
function partsOf(key: string): { readonly areaId: AreaId; readonly kind: Cliff['kind']; readonly line: string | null } {
  const [area = key, kind, ...rest] = key.split(':');
  return { areaId: area as AreaId, kind: kind === 'shortfall' ? 'shortfall' : 'cliff', line: rest.length > 1 ? (rest[0] ?? null) : null };
}

/** For the history: the area and what falls. */
function nameOf({ areaName, lines }: FollowUpItem): string {
  return [areaName, ...lines].join(', ');
}

function ownersIn(store: Store): readonly string[] {
  const ofCliffs = store.followUps().map(({ owner }) => owner);
  const ofRows = store.rows().streams.map(({ owner }) => owner);
  return Array.from(new Set([...ofCliffs, ...ofRows].filter((owner) => owner !== null))).toSorted((a, b) => (a < b ? -1 : 1));
}
