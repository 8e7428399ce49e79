import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Store } from '#electron/store/store.ts';
import type { Services } from '#shared/contracts/calls.ts';
import { given } from '#shared/contracts/given.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { type FigureSettings, type SettingName, type SettingsView, type SomeFigures, settingsFile } from '#shared/contracts/settings.ts';
import { answer } from '#shared/domain/answer.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import type { Thresholds } from '#shared/domain/question.ts';
import type { Answer } from '#shared/domain/results.ts';
import type { severities } from '#shared/domain/words.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { settingsStep } from '#shared/text/settings-step.ts';
import { backupsFolder, backupsView } from './care-backups.ts';
import type { Context } from './context.ts';
import { countedIn, hardnessSetting } from './own-settings.ts';
import { filledIn } from './question.ts';
import { checkTarget, problemOfFile, writeTarget } from './target-file.ts';

type SettingsCalls = 'settings.view' | 'settings.preview' | 'settings.save' | 'settings.export' | 'settings.read';

const largestFile = 1_000_000;

/** Settings: those that change figures stand in the store, the others on this machine; some may be fixed. */
export const settingsServices: Pick<Services<Context>, SettingsCalls> = {
  'settings.view': (_, context) => {
    const { policy, policyProblem, own } = context.ownSettings;
    const store = context.store();
    return done({
      figures: store.ok ? figuresOf(store.value) : null,
      defaults: { ...asSettings(defaultThresholds), hardness: ['legal', 'administrative'] },
      own: own(),
      backups: store.ok ? backupsView(store.value, { usual: backupsFolder(context.storesFolder), fixed: policy.backupFolder }) : null,
      account: context.account,
      fixed: Object.keys(policy) as SettingName[],
      policyProblem,
    } satisfies SettingsView);
  },

  'settings.preview': ({ figures, question }, context) => {
    const store = context.store();
    if (!store.ok) return store;
    const judged = (settings: FigureSettings): Result<Answer, Problem> => {
      const { hardness, ...thresholds } = settings;
      const filled = filledIn({ ...question, hardness: question.hardness ?? hardness }, store.value, context.today());
      return filled.ok ? done(answer(store.value.rows(), filled.value, thresholds)) : filled;
    };
    const chosen = figuresOf(store.value);
    const [before, now] = [judged(chosen), judged({ ...chosen, ...given(figures) })];
    if (!before.ok) return before;
    if (!now.ok) return now;
    const was = new Map(before.value.areas.map(({ id, severity }) => [id, severity]));
    return done({
      before: counted(before.value),
      now: counted(now.value),
      areas: now.value.areas
        .map(({ id, name, severity }) => ({ name, before: was.get(id) ?? null, now: severity }))
        .filter((area) => area.before !== area.now),
    });
  },

  'settings.save': ({ figures = {}, own = {}, language }, context) => {
    const { policy, own: kept, keep } = context.ownSettings;
    const fixed = [...Object.keys(figures), ...Object.keys(own)].find((name) => name in policy);
    if (fixed !== undefined) return failed(problem('setting-fixed', {}));
    let changeSet: number | null = null;
    if (Object.keys(figures).length > 0) {
      const store = context.store();
      if (!store.ok) return store;
      const saved = saveFigures(store.value, figures, { who: context.who, at: context.now(), what: settingsStep(figures, language) });
      if (!saved.ok) return saved;
      changeSet = saved.value;
    }
    const written = Object.keys(own).length > 0 ? keep({ ...kept(), ...given(own) }) : done(null);
    return written.ok ? done({ changeSet }) : written;
  },

  'settings.export': ({ target }, context) => {
    const path = context.pathOf(target);
    if (!path.ok) return path;
    const checked = checkTarget(path.value, ['.json']);
    if (!checked.ok) return checked;
    const store = context.store();
    const settings = { ...(store.ok ? figuresOf(store.value) : {}), ...context.ownSettings.own() };
    const bytes = new TextEncoder().encode(`${JSON.stringify({ version: 1, settings }, null, 2)}\n`);
    const written = writeTarget(path.value, bytes);
    return written.ok ? done({ file: basename(path.value), bytes: bytes.length }) : written;
  },

  'settings.read': ({ file }, context) => {
    const path = context.pathOf(file);
    return path.ok ? settingsIn(path.value, file.name) : path;
  },
};

function settingsIn(path: string, file: string) {
  const unreadable = failed(problem('settings-file-unreadable', { file }));
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return problemOfFile(error, path);
  }
  if (text.length > largestFile) return unreadable;
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return unreadable;
  }
  const parsed = settingsFile.safeParse(found);
  return parsed.success ? done(parsed.data.settings) : unreadable;
}

function figuresOf(store: Store): FigureSettings {
  return { ...asSettings(store.thresholds()), hardness: countedIn(store) };
}

/** Thresholds as they travel. */
function asSettings(thresholds: Thresholds): Omit<FigureSettings, 'hardness'> {
  const { smallestLoss, smallestShare, smallestGap, leadMonths, priceIndex, moments } = thresholds;
  return { smallestLoss, smallestShare, smallestGap, leadMonths, priceIndex, moments: moments.map((moment) => ({ ...moment })) };
}

/** One change set, null where nothing differed: settings by name, moments row by row. */
function saveFigures(
  store: Store,
  figures: SomeFigures,
  by: { readonly who: string; readonly at: string; readonly what: string },
): Result<number | null, Problem> {
  const { moments, hardness, ...thresholds } = figures;
  const written = store.write({ kind: 'settings', ...by }, (writer) => {
    for (const [name, value] of Object.entries(thresholds)) writer.putSetting(name, value);
    if (hardness !== undefined) writer.putSetting(hardnessSetting, hardness);
    if (moments === undefined) return done(null);
    const wanted = new Set(moments.map(({ id }) => id));
    for (const { id } of store.thresholds().moments) if (!wanted.has(id)) writer.removeMoment(id);
    for (const moment of moments) writer.putMoment(moment);
    return done(null);
  });
  return written.ok ? done(written.value.changeSet) : written;
}

function counted({ cliffs }: Answer) {
  const of = (severity: (typeof severities)[number]) => cliffs.filter((cliff) => cliff.severity === severity).length;
  return { critical: of('critical'), high: of('high'), medium: of('medium'), low: of('low') };
}
