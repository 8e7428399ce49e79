import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { enter } from '#test/support/keys.ts';
import { expect, test } from '#test/support/served.ts';

const head = 'Gebied;Regeling;Kenmerk;Zekerheid;Start;Einddatum;2027;2028';

test('twenty files at once: each one line, those that are ready and those that change nothing in one go, one change a file', async ({
  sample: { page, open, home },
}) => {
  test.setTimeout(180_000);
  await open('/overzicht');
  mkdirSync(join(home, 'leveringen'));
  const paths = Array.from({ length: 20 }, (_, at) => {
    const path = join(home, 'leveringen', `Opgave ${at + 1}.csv`);
    const end = at === 3 ? '31-02-2028' : '31-12-2028';
    writeFileSync(path, `${head}\nDelft-West;Fonds ${at + 1};F-${at + 1};beschikt;1-1-2027;${end};4.000.000;4.000.000\n`);
    return path;
  });
  const give = async (files: readonly string[]) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+i')]);
    await chooser.setFiles([...files]);
  };
  const headline = page.getByRole('heading', { level: 1 });
  await give(paths);
  await expect(headline).toHaveText('19 van de 20 bestanden zijn klaar om op te slaan.', { timeout: 120_000 });
  await expect(page.getByRole('row', { name: /Opgave 4\.csv/ })).toContainText('kijk even');
  await enter(page.getByRole('button', { name: 'Sla 19 bestanden op' }));
  await expect(page.getByText('19 bestanden ingelezen, 19 rijen')).toBeVisible({ timeout: 120_000 });
  await enter(page.getByRole('button', { name: 'Sluit de lijst' }));

  // The same two again: nothing to save, and still deliveries.
  await give(paths.slice(0, 2));
  await expect(page.getByRole('row', { name: /Opgave 1\.csv/ })).toContainText('al ingelezen');
  await enter(page.getByRole('button', { name: 'Noteer 2 leveringen' }));
  await expect(page.getByText('2 leveringen genoteerd. Er is niets veranderd.')).toBeVisible();
  await page.getByRole('link', { name: 'Leveringen', exact: true }).click();
  const area = page.getByRole('row', { name: /^Delft-West/ });
  await expect(area).toContainText('Opgave 2.csv niets veranderd');
  await expect(area.getByRole('cell').last()).toHaveText('21');
  await page.getByRole('link', { name: 'Geschiedenis' }).click();
  await expect(page.getByText(/^Ingelezen: Opgave /)).toHaveCount(19);
});

test('files on an empty window: a taken name is no hindrance, who stops reads on later, an exchange file asks its own questions', async ({
  served: { page, home },
}) => {
  test.setTimeout(180_000);
  // Since the window was opened, somebody brought in several files elsewhere: the store of that name is there.
  await expect(page.getByRole('button', { name: 'Kies een bestand' })).toBeVisible();
  mkdirSync(join(home, 'stores'), { recursive: true });
  writeFileSync(join(home, 'stores/Ingelezen bestanden.adem'), 'een ander bestand');
  const pathOf = (name: string, content: string) => {
    writeFileSync(join(home, name), content);
    return join(home, name);
  };
  const row = (at: number) => `Delft-West;Fonds ${at % 50};K-${at};beschikt;1-1-2027;31-12-2028;4.000.000;4.000.000`;
  const paths = [
    pathOf('Klein.csv', `${head}\n${row(1)}\n`),
    pathOf('Groot.csv', [head, ...Array.from({ length: 20_000 }, (_, at) => row(at + 2))].join('\n')),
    pathOf('Van Bram.adempak', 'geen pak'),
  ];
  // The window hears of its new store before the answer to its own question comes.
  await page.route('**/call/store.create', async (route) => {
    const response = await route.fetch();
    await new Promise((settle) => setTimeout(settle, 1000));
    await route.fulfill({ response });
  });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Kies een bestand' }).click()]);
  await chooser.setFiles(paths);
  const headline = page.getByRole('heading', { level: 1 });
  await expect(page.getByRole('row', { name: /Klein\.csv/ })).toContainText('klaar', { timeout: 30_000 });
  expect(readdirSync(join(home, 'stores')).filter((name) => name.endsWith('.adem'))).toEqual([
    'Ingelezen bestanden 2.adem',
    'Ingelezen bestanden.adem',
  ]);
  await page.getByRole('button', { name: /^Stop/ }).click();
  await expect(headline).toHaveText('U stopte: 2 bestanden zijn nog niet gelezen.');
  await expect(page.getByRole('row', { name: /Groot\.csv/ })).toContainText('wacht');

  // To look at one meanwhile refuses none of the others.
  await page.getByRole('button', { name: 'Lees de andere 2 bestanden' }).click();
  await page.getByRole('button', { name: 'Bekijk Klein.csv' }).click();
  await expect(headline).toHaveText('We zagen 1 geldstroom van 1 gebied. Klopt dit?');
  await page.getByRole('button', { name: 'Terug naar de lijst' }).click();
  await expect(page.getByRole('row', { name: /Groot\.csv/ })).not.toContainText('geweigerd');
  await expect(page.getByRole('row', { name: /Van Bram\.adempak/ })).toContainText('Een uitwisselbestand', { timeout: 60_000 });
  await expect(page.getByRole('row', { name: /Groot\.csv/ })).toContainText('20000 nieuw');
  await page.getByRole('button', { name: 'Bekijk Van Bram.adempak' }).click();
  await expect(headline).toHaveText('Samenvoegen met Van Bram.adempak');
});
