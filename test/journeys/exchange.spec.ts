import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exchangeBytes } from '#electron/exporters/exchange/exchange-file.ts';
import { exchangeOf } from '#electron/services/exchange/gather.ts';
import { openStore } from '#electron/store/open.ts';
import type { Store, StoreWriter } from '#electron/store/store.ts';
import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

function opened(path: string): Store {
  const store = openStore(path);
  if (!store.ok) throw new Error(store.problem.code);
  return store.value;
}

function edit(store: Store, who: string, at: string, work: (writer: StoreWriter) => void): void {
  const written = store.write({ kind: 'edit', who, at, what: 'met de hand' }, (writer) => {
    work(writer);
    return { ok: true, value: null };
  });
  if (!written.ok) throw new Error(written.problem.code);
}

test('an exchange file goes out, comes back changed, asks what both changed, and is taken back by one key', async ({
  sample: { page, open, home },
}, info) => {
  await open('/exporteren');
  await expect(page.getByRole('heading', { name: 'Uitwisselen met een andere Lange Adem' })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Maak een uitwisselbestand' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.adempak$/);
  const sent = join(home, 'verzonden.adempak');
  await download.saveAs(sent);

  // What we sent holds nothing that we do not have.
  const give = async (path: string) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+i')]);
    await chooser.setFiles(path);
  };
  await give(sent);
  await expect(page.getByText('Er is niets anders.')).toBeVisible();

  // A colleague changes rows in a copy; here somebody changes one of the same fields.
  const [path] = globSync(join(home, 'stores/**/*.adem'));
  if (path === undefined) throw new Error('The example has a file');
  const ours = opened(path);
  const [first, second] = ours.rows().commitments;
  if (first === undefined || second === undefined) throw new Error('The example has commitments');
  ours.backup(join(home, 'collega.adem'));
  const theirs = opened(join(home, 'collega.adem'));
  edit(theirs, 'Bram (gemeente)', '2026-11-24T09:00:00.000Z', (writer) => {
    writer.putCommitment({ ...first, note: 'Verlengd in de raad' });
    writer.putCommitment({ ...second, note: 'Alleen bij Bram' });
  });
  const back = join(home, 'van Bram.adempak');
  writeFileSync(back, exchangeBytes(exchangeOf(theirs, null)));
  theirs.close();
  edit(ours, 'Anna', '2026-11-24T08:00:00.000Z', (writer) => writer.putCommitment({ ...first, note: 'Wij twijfelen nog' }));
  ours.close();

  await give(back);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samenvoegen met van Bram.adempak');
  await expect(page.getByRole('heading', { name: 'Bij één rij moet u kiezen' })).toBeVisible();
  const conflict = page.getByRole('table');
  await expect(conflict).toContainText('Wij twijfelen nog');
  await expect(conflict).toContainText('Bram (gemeente), 24-11-2026');
  await expect(page.getByText('Eén rij zonder keuze blijft zoals zij hier is.')).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.screenshot({ path: info.outputPath('merge.png'), fullPage: true });
  await page.getByRole('radio', { name: 'Neem over uit het bestand' }).press('Space');
  await expect(page.getByText('Eén rij zonder keuze blijft zoals zij hier is.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Voeg samen' }).click();
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
  await expect(page.getByText('van Bram.adempak is samengevoegd.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Teruggenomen: van Bram.adempak')).toBeVisible();

  // A file that was changed on its way is refused, and nothing changes.
  writeFileSync(join(home, 'stuk.adempak'), 'PK geen zip');
  await give(join(home, 'stuk.adempak'));
  await expect(page.locator('.problem')).toContainText('stuk.adempak is beschadigd of gewijzigd. Er is niets overgenomen.');
});
