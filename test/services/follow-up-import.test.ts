import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createEngine } from '#electron/engine/engine.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { good } from '#test/support/good.ts';

const key = 'heerlen-noord:cliff:regio-deal:1';
const question = { at: '2026-12-01' as CivilDate, horizon: 2036 };
const header = 'Gebied;Regeling;Kenmerk;Zekerheid;Aard;Geoormerkt;Besluit door;Ingang;Einde;2026;2027;2028;2029';
const promises = `Gebied;Omschrijving;Hardheid;Dekking uit;Ingang;Einde;Opzegtermijn;2026;2027
Heerlen-Noord;Talenthuis;juridisch verplicht;Regio Deal;01-01-2026;;6;2.900.000;2.900.000
`;

test('what was noted of a cliff stays through real imports: moved, smaller, gone from the figures, and back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lange-adem-follow-'));
  const engine = createEngine({ door: 'command-line', home: join(folder, 'home'), who: 'M. de Wit' });
  onTestFinished(async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });
  let turn = 0;
  const read = async (text: string) => {
    turn += 1;
    const path = join(folder, `levering ${turn}.csv`);
    writeFileSync(path, text);
    return good(await engine.call('import.commit', { file: engine.register(path), onConflict: 'newer' }, { job: String(turn) }));
  };
  const deal = (end: string, ...years: readonly string[]) =>
    read(`${header}\nHeerlen-Noord;Regio Deal;RD5-41;beschikt;incidenteel;ja;Rijk;01-01-2026;${end};${years.join(';')}\n`);
  const noted = async () => {
    const { items } = good(await engine.call('followUp.list', { question }));
    const [one, ...more] = items.filter(({ followUp }) => followUp !== null);
    expect(more).toEqual([]);
    return one;
  };

  good(await engine.call('store.create', { name: 'Heerlen', target: engine.register(join(folder, 'Heerlen.adem')) }));
  await deal('31-12-2027', '3.100.000', '3.100.000', '', '');
  await read(promises);
  const given = {
    owner: 'Fatma Yildiz',
    status: 'raised' as const,
    raisedWith: 'BZK',
    note: 'Wacht op de Voorjaarsnota.',
    notedOn: '2026-11-20',
    dueOn: '2027-03-01',
  };
  expect(good(await engine.call('followUp.save', { key, given, question, language: 'nl' }))).toMatchObject({ standing: 'raised' });

  // A year longer, and less a year: the same cliff, later and smaller.
  expect(await deal('31-12-2028', '2.000.000', '2.000.000', '2.000.000', '')).toMatchObject({ changed: 1, new: 0 });
  expect(await noted()).toMatchObject({
    standing: 'raised',
    cliff: { date: '2028-12-31', lossPerYear: 200_000_000 },
    followUp: { owner: 'Fatma Yildiz', cliffDate: '2027-12-31', cliffAmount: 310_000_000 },
    due: { date: '2027-03-01', isPromised: true },
  });

  // It falls halfway before it ends: an earlier cliff comes before it, and the note stays with its own day.
  good(await engine.call('followUp.save', { key, given, question, language: 'nl' }));
  await deal('31-12-2028', '4.000.000', '2.000.000', '2.000.000', '');
  expect(await noted()).toMatchObject({ key: 'heerlen-noord:cliff:regio-deal:2', cliff: { date: '2028-12-31' }, followUp: { id: key } });

  // Past the horizon: the figures no longer have it.
  await deal('31-12-2040', '3.100.000', '3.100.000', '3.100.000', '3.100.000');
  const after = await noted();
  expect(after).toMatchObject({ followUp: { owner: 'Fatma Yildiz' } });
  good(await engine.call('followUp.save', { key: after?.key ?? '', given: { ...given, status: 'repaired' }, question, language: 'nl' }));

  // The next delivery takes the extension back: what was called repaired opens again, by itself.
  await deal('31-12-2027', '3.100.000', '3.100.000', '', '');
  expect(await noted()).toMatchObject({ standing: 'reopened', followUp: { status: 'repaired', owner: 'Fatma Yildiz' } });
});
