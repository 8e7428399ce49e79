import { basename } from 'node:path';
import type { ReadExchange } from '#electron/importers/exchange/read-exchange.ts';
import type { Store } from '#electron/store/store.ts';
import type { Services } from '#shared/contracts/calls.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { FileHandle } from '#shared/contracts/values.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { chosenRows } from './chosen-rows.ts';
import type { Context } from './context.ts';
import { mergeInto } from './exchange/commit.ts';
import { exchangeOf } from './exchange/gather.ts';
import { mergePlan } from './exchange/plan.ts';
import type { Decisions } from './exchange/planned-row.ts';
import { shownRows } from './exchange/show.ts';
import { checkTarget, writeTarget } from './target-file.ts';

type ExchangeCalls = 'export.exchange' | 'merge.preview' | 'merge.commit';

/** Exchange between two installations: a file with all that one knows of some areas, and merging one that came in. */
export const exchangeServices: Pick<Services<Context>, ExchangeCalls> = {
  'export.exchange': async ({ target, areas }, context) => {
    const store = context.store();
    if (!store.ok) return store;
    const path = context.pathOf(target);
    if (!path.ok) return path;
    const checked = checkTarget(path.value, ['.adempak']);
    if (!checked.ok) return checked;
    const chosen = chosenRows(store.value.rows(), areas);
    if (!chosen.ok) return chosen;
    const content = exchangeOf(store.value, areas ?? null);
    const made = await context.runJob('export.exchange', content);
    if (!made.ok) return made;
    const written = writeTarget(path.value, made.value);
    if (!written.ok) return written;
    const { streams, commitments } = chosen.value;
    const counted = { rows: streams.length + commitments.length, areas: content.head.areas.length };
    return done({ file: basename(path.value), bytes: made.value.length, ...counted });
  },

  'merge.preview': async ({ file, language }, context) => {
    const prepared = await prepare(file, context);
    if (!prepared.ok) return prepared;
    const { store, content } = prepared.value;
    const plan = mergePlan(store, content, undecided, file.name);
    if (!plan.ok) return plan;
    const rows = shownRows(plan.value, content, store, language);
    return done({ file: file.name, sha256: content.sha256, inside: content.head, counts: plan.value.counts, rows });
  },

  'merge.commit': async ({ file, sha256, onConflict, choices, language }, context) => {
    const prepared = await prepare(file, context);
    if (!prepared.ok) return prepared;
    const { store, content } = prepared.value;
    if (sha256 !== undefined && sha256 !== content.sha256) return failed(problem('file-changed', { file: file.name }));
    const ofAll = { ask: null, newer: 'file', keep: 'store' } as const;
    const decisions: Decisions = { ofRow: choices, ofAll: ofAll[onConflict] };
    const merged = mergeInto(store, content, decisions, { who: context.who, at: context.now(), file: file.name });
    if (!merged.ok) return merged;
    const { changeSet, plan } = merged.value;
    const open = shownRows({ ...plan, rows: plan.rows.filter(({ isOpen }) => isOpen) }, content, store, language);
    return done({ file: file.name, changeSet, inside: content.head, counts: plan.counts, open });
  },
};

const undecided: Decisions = { ofRow: {}, ofAll: null };

async function prepare(file: FileHandle, context: Context): Promise<Result<{ store: Store; content: ReadExchange }, Problem>> {
  const store = context.store();
  if (!store.ok) return store;
  const path = context.pathOf(file);
  if (!path.ok) return path;
  const content = await context.runJob('exchange.read', { path: path.value, name: file.name });
  return content.ok ? done({ store: store.value, content: content.value }) : content;
}
