import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownSettingsFiles } from '#electron/engine/own-settings.ts';
import type { Context } from '#electron/services/context.ts';
import { historyServices } from '#electron/services/history.ts';
import { overviewServices } from '#electron/services/overview.ts';
import { underPolicy, whoOf } from '#electron/services/own-settings.ts';
import { settingsServices } from '#electron/services/settings.ts';
import { storeServices } from '#electron/services/stores.ts';
import { defaultOwnSettings, figureSettings, type SettingsView } from '#shared/contracts/settings.ts';
import { civilDate } from '#shared/domain/civil-date.ts';
import { cents } from '#shared/domain/money.ts';
import { testContext } from './test-context.ts';

async function withSample() {
  const made = testContext();
  await storeServices['store.sample']({ kind: 'sample' }, made.context);
  return made;
}

async function view(context: Context): Promise<SettingsView> {
  const found = await settingsServices['settings.view']({}, context);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

async function figures(context: Context) {
  const { figures: found } = await view(context);
  if (found === null) throw new Error('No store');
  return found;
}

const language = 'nl';
const millions = cents(500_000_000);

describe('settings that change figures', () => {
  test('are those of the rules until somebody chooses', async () => {
    const { context } = await withSample();
    const { figures: found, defaults, fixed } = await view(context);
    expect(found).toEqual({ ...defaults, moments: expect.arrayContaining([...defaults.moments]) });
    expect(found).toMatchObject({ smallestLoss: 5_000_000, smallestShare: 500, smallestGap: 100, hardness: ['legal', 'administrative'] });
    expect(fixed).toEqual([]);
  });

  test('show their effect before they are saved, and do what they showed', async () => {
    const { context } = await withSample();
    const preview = await settingsServices['settings.preview']({ figures: { smallestLoss: millions }, question: {} }, context);
    if (!preview.ok) throw new Error(preview.problem.code);
    const { before, now, areas } = preview.value;
    const all = (counts: typeof before) => Object.values(counts).reduce((sum, count) => sum + count, 0);
    expect(all(now)).toBeLessThan(all(before));
    expect(areas.length).toBeGreaterThan(0);
    await settingsServices['settings.save']({ figures: { smallestLoss: millions }, language }, context);
    const after = await settingsServices['settings.preview']({ figures: {}, question: {} }, context);
    expect(after).toMatchObject({ ok: true, value: { before: now, now, areas: [] } });
  });

  test('are one change set, in words, that can be taken back', async () => {
    const { context } = await withSample();
    const before = await figures(context);
    const leadMonths = { ...before.leadMonths, national: 9 };
    const saved = await settingsServices['settings.save']({ figures: { smallestShare: 1000, leadMonths }, language }, context);
    expect(saved).toMatchObject({ ok: true, value: { changeSet: expect.any(Number) } });
    expect(await figures(context)).toMatchObject({ smallestShare: 1000, leadMonths: { national: 9 } });
    const listed = await historyServices['history.list']({ limit: 1 }, context);
    expect(listed).toMatchObject({ value: [{ kind: 'settings', what: 'Kleinste aandeel, Maanden vooraf', who: 'j.bakker' }] });
    await historyServices['history.undo']({}, context);
    expect(await figures(context)).toEqual(before);
  });

  test('nothing differed: no change set', async () => {
    const { context } = await withSample();
    await settingsServices['settings.save']({ figures: { smallestShare: 700 }, language }, context);
    const again = await settingsServices['settings.save']({ figures: { smallestShare: 700 }, language }, context);
    expect(again).toEqual({ ok: true, value: { changeSet: null } });
  });

  test('a moment is added and removed, and undo brings it back', async () => {
    const { context } = await withSample();
    const { moments } = await figures(context);
    const own = { id: 'stuurgroep', name: 'Stuurgroep', decider: 'national', decides: true, areaDay: null } as const;
    const added = [...moments, { ...own, rule: { kind: 'once' as const, date: civilDate(2027, 3, 12) } }];
    await settingsServices['settings.save']({ figures: { moments: added }, language }, context);
    expect((await figures(context)).moments.map(({ id }) => id)).toContain('stuurgroep');
    const without = added.filter(({ id }) => id !== 'prinsjesdag');
    await settingsServices['settings.save']({ figures: { moments: without }, language }, context);
    expect((await figures(context)).moments.map(({ id }) => id)).not.toContain('prinsjesdag');
    await historyServices['history.undo']({}, context);
    expect((await figures(context)).moments.map(({ id }) => id).sort()).toEqual(added.map(({ id }) => id).sort());
  });

  test('hardness that counts holds where a question does not say', async () => {
    const { context } = await withSample();
    await settingsServices['settings.save']({ figures: { hardness: ['legal'] }, language }, context);
    expect(await overviewServices['overview.view']({ question: {} }, context)).toMatchObject({
      value: { question: { hardness: ['legal'] } },
    });
    const asked = await overviewServices['overview.view']({ question: { hardness: ['legal', 'intended'] } }, context);
    expect(asked).toMatchObject({ value: { question: { hardness: ['legal', 'intended'] } } });
  });

  test.each([
    { smallestShare: 10_001 },
    { smallestLoss: -1 },
    { hardness: [] },
    { leadMonths: { national: 61, provincial: 3, municipal: 3, other: 3 } },
    {
      moments: [0, 1].map(() => ({
        id: 'a',
        name: 'A',
        decider: 'other',
        rule: { kind: 'day', month: 1, day: 1 },
        decides: true,
        areaDay: null,
      })),
    },
  ])('%j is none', (wrong) => {
    expect(figureSettings.partial().safeParse(wrong).success).toBe(false);
  });
});

describe('settings of this machine', () => {
  test('the author and organisation stand in change sets, also after a restart', async () => {
    const { context, folder } = testContext();
    await settingsServices['settings.save'](
      { own: { author: ' Anna de Vries '.trim(), organisation: 'gemeente Arnhem' }, language },
      context,
    );
    const later = ownSettingsFiles(join(folder, 'home'), null).own();
    expect(whoOf(later, 'advries')).toBe('Anna de Vries (gemeente Arnhem)');
    expect(whoOf({ ...later, author: '', organisation: '' }, 'advries')).toBe('advries');
  });
});

describe('a policy', () => {
  const policyOf = (home: string, content: string) => {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'policy.json'), content);
    return ownSettingsFiles(home, null);
  };

  test('fixes what a machine chooses too: language, theme, messages', async () => {
    const { context, folder } = testContext();
    const settings = { language: 'en', theme: 'dark', reminders: false };
    const ownSettings = policyOf(join(folder, 'machine'), JSON.stringify({ version: 1, settings }));
    const under: Context = { ...context, ownSettings };
    expect(await settingsServices['settings.view']({}, under)).toMatchObject({
      ok: true,
      value: { own: { language: 'en', theme: 'dark', author: '' }, fixed: ['language', 'theme', 'reminders'] },
    });
    expect(await settingsServices['settings.save']({ own: { theme: 'light' }, language }, under)).toMatchObject({
      ok: false,
      problem: { code: 'setting-fixed' },
    });
    expect(await settingsServices['settings.save']({ own: { author: 'Anna' }, language }, under)).toMatchObject({ ok: true });
  });

  test('fixes settings: they hold, are shown, and cannot be saved otherwise', async () => {
    const { context, folder } = await withSample();
    const settings = { smallestLoss: millions, hardness: ['legal'], organisation: 'NPLV' };
    const ownSettings = policyOf(join(folder, 'fixed'), JSON.stringify({ version: 1, settings }));
    const store = context.store();
    if (!store.ok) throw new Error(store.problem.code);
    const fixed = underPolicy(store.value, ownSettings.policy);
    const under: Context = { ...context, ownSettings, store: () => ({ ok: true, value: fixed }) };
    expect(await view(under)).toMatchObject({
      fixed: ['smallestLoss', 'hardness', 'organisation'],
      figures: { smallestLoss: millions, hardness: ['legal'], smallestShare: 500 },
      own: { author: '', organisation: 'NPLV' },
    });
    const refused = await settingsServices['settings.save']({ figures: { smallestLoss: cents(1) }, language }, under);
    expect(refused).toMatchObject({ ok: false, problem: { code: 'setting-fixed' } });
    expect(await settingsServices['settings.save']({ figures: { smallestShare: 600 }, language }, under)).toMatchObject({ ok: true });
  });

  test('what is fixed holds for the store as it was too', async () => {
    const { context } = await withSample();
    const store = context.store();
    if (!store.ok) throw new Error(store.problem.code);
    const before = store.value.revision();
    await settingsServices['settings.save']({ figures: { smallestLoss: cents(1), hardness: ['administrative'] }, language }, context);
    const fixed = underPolicy(store.value, { smallestLoss: millions, hardness: ['legal'] });
    for (const revision of [before, before + 1]) {
      const { thresholds, settings, rows } = fixed.stateAfter(revision);
      expect(thresholds).toMatchObject({ smallestLoss: millions, smallestShare: 500 });
      expect(settings.get('hardness')).toEqual(['legal']);
      expect(rows).toEqual(store.value.rows());
    }
  });

  test.each(['no json', '{"version":2,"settings":{}}', '{"version":1,"settings":{"smallestLos":1}}'])(
    '%s fixes nothing, and is told',
    (content) => {
      const { folder } = testContext();
      expect(policyOf(join(folder, 'broken'), content)).toMatchObject({ policy: {}, policyProblem: { code: 'settings-file-unreadable' } });
    },
  );

  test('the administrator’s folder goes first', () => {
    const { folder } = testContext();
    policyOf(join(folder, 'own'), JSON.stringify({ version: 1, settings: { smallestShare: 1 } }));
    policyOf(join(folder, 'admin'), JSON.stringify({ version: 1, settings: { smallestShare: 2 } }));
    expect(ownSettingsFiles(join(folder, 'own'), join(folder, 'admin')).policy).toEqual({ smallestShare: 2 });
  });
});

describe('settings as a file', () => {
  test('what is written is read elsewhere as it was', async () => {
    const { context, folder, register } = await withSample();
    await settingsServices['settings.save'](
      { figures: { smallestShare: 900 }, own: { author: 'Anna', organisation: '' }, language },
      context,
    );
    const file = register(join(folder, 'Instellingen.json'));
    expect(await settingsServices['settings.export']({ target: file }, context)).toMatchObject({ ok: true });
    const read = await settingsServices['settings.read']({ file }, context);
    expect(read).toEqual({ ok: true, value: { ...(await figures(context)), ...defaultOwnSettings, author: 'Anna' } });
    expect(readFileSync(join(folder, 'Instellingen.json'), 'utf8')).toMatch(/^\{\n {2}"version": 1,/);
  });

  test('another file is refused with a sentence', async () => {
    const { context, folder, register } = testContext();
    writeFileSync(join(folder, 'iets.json'), '[]');
    expect(await settingsServices['settings.read']({ file: register(join(folder, 'iets.json')) }, context)).toMatchObject({
      ok: false,
      problem: { code: 'settings-file-unreadable' },
    });
  });
});
