import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exchangeBytes } from '#electron/exporters/exchange/exchange-file.ts';
import { exchangeContent } from '#electron/importers/exchange/read-exchange.ts';
import { briefingServices } from '#electron/services/briefings.ts';
import { exchangeOf } from '#electron/services/exchange/gather.ts';
import { keptStateServices } from '#electron/services/kept-states.ts';
import { mergeChoices } from '#shared/contracts/calls/exchange.ts';
import type { ExchangeContent } from '#shared/contracts/exchange-file.ts';
import type { StoredReading } from '#shared/contracts/kept.ts';
import { type ScenarioFile, scenarioFile } from '#shared/contracts/scenario.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { AreaId, SchemeId } from '#shared/domain/records.ts';
import { codeOf, good, heerlen, maker, scheme } from '#test/store/support/new-store.ts';
import { installation } from './support/installation.ts';

const delft = 'delft-west' as AreaId;
const rows = maker();
const streams = [heerlen, delft].map((areaId) =>
  rows.stream({ areaId, schemeId: (areaId === heerlen ? 's' : 'd') as SchemeId, amounts: { 2026: 100 as Cents, 2027: 100 as Cents } }),
);
const promise = rows.commitment({ areaId: heerlen, description: 'Conciërges', amounts: { 2026: 90 as Cents, 2028: 90 as Cents } });
const question = {};
const language = 'nl' as const;
const extended = (area: AreaId | null, until = '2030-12-31', of = 'Regio Deal'): ScenarioFile['changes'] => [
  { do: 'extend', scheme: of, until, ...(area === null ? {} : { areas: [area] }) },
];
const reading = (name: string, shape: string, keptAt = '2026-11-23T10:00:00.000Z'): StoredReading => ({
  ...{ id: shape, name, author: 'Anna', keptAt, file: 'raming.xlsx', headers: ['|gebied'], forgotten: false },
  mapping: { version: 1, tables: [{ sheet: 'Raming', unit: 1000 }] },
});

/** An installation with rows in two areas, and something of all that people keep beside them. */
async function withKept(who: string) {
  const one = installation(who);
  one.edit((writer) => {
    writer.putScheme(scheme('s', { name: 'Regio Deal' }));
    writer.putScheme(scheme('d', { name: 'Delfts fonds' }));
    for (const stream of streams) writer.putStream(stream);
    writer.putCommitment(promise);
  });
  one.edit((writer) => writer.putScenario({ id: 'verlengen', name: 'Verlengen', author: who, note: null, changes: extended(heerlen) }));
  good(await keptStateServices['snapshot.save']({ name: 'Eind kwartaal', question, language }, one.context));
  const words = { sentence: 'own', text: 'In onze woorden.', madeFrom: '', language };
  good(await briefingServices['briefing.edit']({ areas: [heerlen], ...words }, one.context));
  one.edit((writer) => writer.putReading(reading('Raming', 'abc')));
  return one;
}
type Installation = Awaited<ReturnType<typeof withKept>>;
const keptIn = ({ store }: Pick<Installation, 'store'>) => [store.scenarios(), store.keptStates(), store.keptSentences(), store.readings()];

test('scenarios, kept states, own words and readings go to a colleague and back; twice is nothing', async () => {
  const [anna, bram] = [await withKept('Anna'), installation('Bram')];
  expect(keptIn(anna).map((list) => list.length)).toEqual([1, 1, 1, 1]);
  const first = await anna.send();
  const preview = good(await bram.preview(first));
  const shown = preview.rows.filter(({ table }) => ['scenario', 'kept_state', 'kept_sentence', 'reading'].includes(table));
  expect(shown.map(({ label, state }) => [label, state])).toEqual([
    ['Verlengen', 'new'],
    ['Eind kwartaal', 'new'],
    ['In onze woorden.', 'new'],
    ['Raming', 'new'],
  ]);
  good(await bram.merge(first));
  expect(keptIn(bram)).toEqual(keptIn(anna));
  expect(bram.store.check().damage).toEqual([]);
  // The state works there: nothing changed since.
  const view = good(await keptStateServices['compare.view']({ with: 'Eind kwartaal', question }, bram.context));
  expect(view.rows).toEqual([]);
  expect(good(await bram.merge(first)).changeSet).toBeNull();

  // Each changes something of its own: both have both, and nothing is asked.
  const [scenario] = anna.store.scenarios();
  if (scenario === undefined) throw new Error('There is a scenario');
  anna.edit((writer) => writer.putScenario({ ...scenario, note: 'besproken' }));
  bram.edit((writer) => writer.putScenario({ ...scenario, changes: extended(heerlen, '2031-12-31') }));
  expect(good(await bram.merge(await anna.send())).open).toEqual([]);
  expect(bram.store.scenarios()).toEqual([{ ...scenario, note: 'besproken', changes: extended(heerlen, '2031-12-31') }]);
  good(await anna.merge(await bram.send()));
  expect(keptIn(anna)).toEqual(keptIn(bram));
  bram.edit((writer) => writer.removeKeptState('eind-kwartaal'));
  good(await anna.merge(await bram.send()));
  expect(anna.store.keptStates()).toEqual([]);
});

test('what both kept under one name, or put in other words, is asked, and is taken as a whole', async () => {
  const [anna, bram] = [await withKept('Anna'), await withKept('Bram')];
  bram.edit((writer) => {
    const [sentence] = bram.store.keptSentences();
    if (sentence !== undefined) writer.putKeptSentence({ ...sentence, text: 'Heel anders.' });
    writer.putScenario({ id: 'verlengen', name: 'Verlengen', author: 'Bram', note: null, changes: extended(delft) });
    writer.putReading({ ...reading('Raming van Bram', 'abc', '2026-11-24T10:00:00.000Z'), author: 'Bram', mapping: null });
  });
  anna.edit((writer) => {
    const [sentence] = anna.store.keptSentences();
    if (sentence !== undefined) writer.putKeptSentence({ ...sentence, text: 'Weer anders.' });
    writer.putReading(reading('Onze raming', 'abc', '2026-11-24T11:00:00.000Z'));
  });
  const before = keptIn(anna);
  const path = await bram.send();
  const preview = good(await anna.preview(path));
  const conflicts = preview.rows.filter(({ state }) => state === 'conflict');
  expect(conflicts.map(({ key }) => key)).toEqual(
    expect.arrayContaining(['scenario verlengen', 'kept_state eind-kwartaal', 'reading abc', expect.stringContaining('kept_sentence ')]),
  );
  const changes = conflicts.find(({ table }) => table === 'scenario')?.fields.find(({ field }) => field === 'changes');
  expect(changes).toMatchObject({
    name: 'Wijzigingen',
    store: { text: 'Regio Deal loopt door t/m 2030 op 100 % in Heerlen-Noord.' },
    file: { text: 'Regio Deal loopt door t/m 2030 op 100 % in Delft-West.' },
  });
  good(await anna.merge(path));
  expect(keptIn(anna)).toEqual(before);
  good(await anna.merge(path, 'newer'));
  expect(keptIn(anna)).toEqual(keptIn(bram));
  expect(anna.store.check().damage).toEqual([]);
  good(await keptStateServices['compare.view']({ with: 'Eind kwartaal', question }, anna.context));
  expect(good(await bram.merge(await anna.send())).counts.conflict).toBe(0);
});

test('words of a page over many areas under a long scenario go along too, and can be chosen', async () => {
  const [anna, bram] = [installation('Anna'), installation('Bram')];
  const areas = anna.store.rows().areas.map(({ id }) => id);
  const scenario = scenarioFile.parse({ name: 'Verlengen tot en met 2030, '.repeat(7), changes: extended(null) });
  const page = { areas, scenario, theme: 'leefbaarheid en veiligheid '.repeat(5), sentence: 'own', madeFrom: '', language };
  for (const { context, edit } of [anna, bram]) {
    edit((writer) => writer.putScheme(scheme('s', { name: 'Regio Deal' })));
    good(await briefingServices['briefing.edit']({ ...page, text: `Van ${context.who}.` }, context));
  }
  const path = await anna.send();
  const [conflict] = good(await bram.preview(path)).rows.filter(({ table }) => table === 'kept_sentence');
  expect(conflict).toMatchObject({ state: 'conflict', label: 'Van Bram.' });
  const choices = mergeChoices.parse({ [conflict?.key ?? '']: 'file' });
  good(await bram.merge(path, 'ask', choices as Record<string, 'file'>));
  expect(bram.store.keptSentences()).toMatchObject([{ text: 'Van Anna.' }]);
});

test('with some areas only what is of these goes along: no state of all rows, no scenario or page of another area', async () => {
  const [anna, bram] = [await withKept('Anna'), installation('Bram')];
  anna.edit((writer) => {
    const save = (name: string, changes: ScenarioFile['changes']) =>
      writer.putScenario({ id: name, name, author: 'Anna', note: null, changes });
    save('Overal', extended(null));
    save('In Delft', extended(delft));
    save('Uit Delft', extended(heerlen, '2030-12-31', 'Delfts fonds'));
  });
  const words = { sentence: 'own', text: 'Over Delft.', madeFrom: '', language };
  good(await briefingServices['briefing.edit']({ areas: [delft], ...words }, anna.context));
  good(await briefingServices['briefing.edit']({ ...words, text: 'Over alles.' }, anna.context));
  const path = await anna.send('deel.adempak', [heerlen]);
  expect(readFileSync(path).includes('kept_state.json')).toBe(true);
  good(await bram.merge(path));
  expect(bram.store.scenarios().map(({ name }) => name)).toEqual(['Overal', 'Verlengen']);
  expect(bram.store.keptStates()).toEqual([]);
  expect(bram.store.keptSentences().map(({ text }) => text)).toEqual(['In onze woorden.']);
  // A reading of no file of these areas stays.
  expect(bram.store.readings()).toEqual([]);
});

test('a state that is not sound, or whose bytes are not there, is refused as a whole', async () => {
  const anna = await withKept('Anna');
  const whole = exchangeOf(anna.store, null);
  const [state] = anna.store.keptStates();
  const bram = installation('Bram');
  const refused = async (files: ExchangeContent['files']) => {
    const path = join(bram.folder, 'kapot.adempak');
    writeFileSync(path, exchangeBytes({ ...whole, files }));
    expect(exchangeContent(readFileSync(path), 'kapot.adempak').ok).toBe(true);
    return codeOf(await bram.merge(path));
  };
  const others = whole.files.filter(({ sha256 }) => sha256 !== state?.sha256);
  expect(whole.files.length).toBe(others.length + 1);
  expect(await refused(others)).toBe('exchange-damaged');
  const { createHash } = await import('node:crypto');
  for (const broken of ['{}', '{"rows":{"areas":[],"schemes":[],"streams":[{}],"commitments":[]}}']) {
    const bytes = new TextEncoder().encode(broken);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const tables = whole.tables.map((table) =>
      table.table === 'kept_state'
        ? { ...table, rows: JSON.parse(JSON.stringify(table.rows).replaceAll(state?.sha256 ?? '', sha256)) as typeof table.rows }
        : table,
    );
    const path = join(bram.folder, 'vals.adempak');
    writeFileSync(path, exchangeBytes({ ...whole, tables, files: [...others, { sha256, name: '', bytes }] }));
    expect(codeOf(await bram.merge(path))).toBe('exchange-damaged');
  }
  expect(bram.store.revision()).toBe(1);
});
