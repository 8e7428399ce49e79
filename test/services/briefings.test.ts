import { expect, test } from 'vitest';
import { briefingOrder } from '#electron/services/briefing-order.ts';
import { briefingServices } from '#electron/services/briefings.ts';
import type { Context } from '#electron/services/context.ts';
import { exportServices } from '#electron/services/exports.ts';
import { historyServices } from '#electron/services/history.ts';
import { storeServices } from '#electron/services/stores.ts';
import { openStore } from '#electron/store/open.ts';
import { isOutdated, sentencesOf } from '#shared/briefing/edited.ts';
import { wordChanges } from '#shared/briefing/word-changes.ts';
import type { CallInput } from '#shared/contracts/calls.ts';
import { scenarioFile } from '#shared/contracts/scenario.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { done } from '#shared/result.ts';
import { good } from '#test/support/good.ts';
import { testContext } from './test-context.ts';

const language = 'nl';
const heerlen = ['heerlen-noord' as AreaId];

async function sample() {
  const given = testContext();
  good(await storeServices['store.sample']({ kind: 'sample' }, given.context));
  return given;
}

const view = async (context: Context, given: Partial<CallInput<'briefing.view'>> = {}) =>
  good(await briefingServices['briefing.view']({ question: {}, language, ...given } as never, context));
const edit = async (context: Context, sentence: string, text: string | null, madeFrom: string, of: object = {}) =>
  good(await briefingServices['briefing.edit']({ language, sentence, text, madeFrom, ...of } as never, context));

/** All money of an area falls to half. */
function halve(context: Context, area: AreaId) {
  const store = good(context.store());
  good(
    store.write({ kind: 'edit', who: 'a', at: '2026-12-02T10:00:00Z', what: 'x' }, (writer) => {
      for (const row of store.rows().streams)
        if (row.areaId === area) {
          const amounts = Object.entries(row.amounts).map(([year, cents]) => [year, cents === null ? null : Math.round(cents / 2)]);
          writer.putStream({ ...row, amounts: Object.fromEntries(amounts) });
        }
      return done(null);
    }),
  );
}

test('a sentence in own words stays with the store, and on its page only', async () => {
  const { context } = await sample();
  const before = await view(context, { areas: heerlen });
  const [stake] = before.briefing.lead;
  const madeFrom = stake?.text ?? '';
  await edit(context, 'stake-amount', 'Vanaf 2028 ontbreekt bijna drie miljoen.', madeFrom, { areas: heerlen });
  const { briefing } = await view(context, { areas: heerlen });
  expect(briefing.lead[0]).toMatchObject({ key: 'stake-amount', text: 'Vanaf 2028 ontbreekt bijna drie miljoen.' });
  expect(briefing.lead[0]?.edit).toEqual({ generated: madeFrom, madeFrom });
  expect(briefing.notes).toHaveLength(before.briefing.notes.length + 1);
  expect((await view(context)).briefing.lead.every((sentence) => sentence.edit === null)).toBe(true);

  const { path } = good(context.store());
  const again = good(openStore(path));
  expect(again.keptSentences().map(({ text }) => text)).toEqual(['Vanaf 2028 ontbreekt bijna drie miljoen.']);
  again.close();

  good(await historyServices['history.undo']({}, context));
  expect((await view(context, { areas: heerlen })).briefing).toEqual(before.briefing);
});

test('where the figures change later, the sentence says so and gives the new one', async () => {
  const { context } = await sample();
  const first = (await view(context, { areas: heerlen })).briefing.lead.find(({ key }) => key === 'stake-amount');
  await edit(context, 'stake-amount', 'Er gaat veel geld weg.', first?.text ?? '', { areas: heerlen });
  halve(context, 'heerlen-noord' as AreaId);
  const { briefing } = await view(context, { areas: heerlen });
  const now = briefing.lead.find(({ key }) => key === 'stake-amount');
  expect(now?.text).toBe('Er gaat veel geld weg.');
  expect(now && isOutdated(now)).toBe(true);
  expect(now?.edit?.madeFrom).toBe(first?.text);
  expect(now?.edit?.generated).not.toBe(first?.text);
  expect(briefing.notes.at(-1)).toBe('De cijfers onder deze zin zijn daarna veranderd.');

  // Looked at again: the words stay, and hold.
  await edit(context, 'stake-amount', 'Er gaat veel geld weg.', now?.edit?.generated ?? '', { areas: heerlen });
  expect(sentencesOf((await view(context, { areas: heerlen })).briefing).some(isOutdated)).toBe(false);
  // And back to what the figures say.
  await edit(context, 'stake-amount', null, now?.edit?.generated ?? '', { areas: heerlen });
  expect(good(context.store()).keptSentences()).toEqual([]);
});

test('words for a sentence that is no longer given are told apart', async () => {
  const { context } = await sample();
  await edit(context, 'gone', 'Dit was waar.', 'Dit zeiden de cijfers.');
  const { briefing } = await view(context);
  expect(briefing.lost).toEqual([{ key: 'gone', text: 'Dit was waar.', madeFrom: 'Dit zeiden de cijfers.' }]);
  expect(JSON.stringify(sentencesOf(briefing))).not.toContain('Dit was waar.');
});

test('the own sentence is kept with its page', async () => {
  const { context } = await sample();
  await edit(context, 'own', 'Bewoners rekenen op twintig jaar.', '');
  expect(await view(context)).toMatchObject({ own: 'Bewoners rekenen op twintig jaar.', over: 0 });
  expect((await view(context, { own: 'Anders.' })).briefing.own).toBe('Anders.');
  expect((await view(context, { areas: heerlen })).own).toBe('');
});

test('briefing and annex have the same number, others another', async () => {
  const { context, folder, register } = await sample();
  const { briefing } = await view(context, { areas: heerlen });
  const number = briefing.number.replace('nr. ', '');
  expect(number).toMatch(/^2026-12-01-[0-9a-f]{6}$/);
  expect((await view(context, { areas: heerlen, language: 'en' })).briefing.number).toBe(`no. ${number}`);
  expect((await view(context)).briefing.number).not.toBe(briefing.number);
  const target = register(`${folder}/b.xlsx`);
  good(await exportServices['export.summary']({ question: {}, language, areas: heerlen, target } as never, context));
  const { partsOf } = await import('#test/exporters/workbook-parts.ts');
  const { readFileSync } = await import('node:fs');
  expect([...partsOf(readFileSync(`${folder}/b.xlsx`)).values()].some((part) => part.includes(number))).toBe(true);
  halve(context, 'heerlen-noord' as AreaId);
  expect((await view(context, { areas: heerlen })).briefing.number).not.toBe(briefing.number);
});

test('under a scenario the page says what the decision costs, and fits', async () => {
  const { context } = await sample();
  const scenario = scenarioFile.parse({
    name: 'Verlengd',
    changes: [{ do: 'extend', scheme: 'Regio Deal (vierde tranche)', areas: ['*'], until: '2030-12-31', percent: 80 }],
  });
  const { briefing, over } = await view(context, { scenario } as never);
  expect(over).toBe(0);
  expect(briefing.scenario?.heading).toBe('Wat een besluit kost: “Verlengd”');
  const cost = briefing.scenario?.items.find(({ key }) => key === 'cost:national');
  const { effect } = good(
    await (await import('#electron/services/scenarios.ts')).scenarioServices['scenario.view']({ question: {}, scenario } as never, context),
  );
  const sum = Object.values(effect.cost.find(({ decider }) => decider === 'national')?.byYear ?? {}).reduce((all, cents) => all + cents, 0);
  expect(sum).toBeGreaterThan(0);
  expect(cost?.text).toContain((sum / 100_000_000).toFixed(1).replace('.', ','));
});

test('a page that is too long says how many lines', async () => {
  const { context } = await sample();
  for (const { key, text } of sentencesOf((await view(context)).briefing)) await edit(context, key, 'woord '.repeat(66).trim(), text);
  expect((await view(context)).over).toBeGreaterThan(0);
});

test('what changed between two sentences is told word by word', () => {
  expect(wordChanges('In 14 van de 20 gebieden', 'In 12 van de 20 gebieden weg')).toEqual([
    { how: 'same', text: 'In' },
    { how: 'gone', text: '14' },
    { how: 'new', text: '12' },
    { how: 'same', text: 'van de 20 gebieden' },
    { how: 'new', text: 'weg' },
  ]);
});

test('a page of an area says of its own rows when they changed last, not of all', async () => {
  const { context } = await sample();
  halve(context, 'heerlen-noord' as AreaId);
  const asked = { question: {}, language, pages: true } as never;
  const { sources, sourcesOf } = good(briefingOrder(asked, 'briefing.pdf', context));
  expect(sources.changedAt).toBe('2026-12-02T10:00:00Z');
  expect(sourcesOf['heerlen-noord' as AreaId]?.changedAt).toBe('2026-12-02T10:00:00Z');
  expect(sourcesOf['lelystad-oost' as AreaId]?.changedAt).not.toBe('2026-12-02T10:00:00Z');
});
