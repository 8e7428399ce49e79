import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

const head = 'Gebied;Regeling;Kenmerk;Zekerheid;Start;Einddatum;2027;2028';

test('twenty files at once: each one line, those that are ready and those that change nothing in one go, one change a file', async ({
  served: { page, home },
}) => {
  test.setTimeout(180_000);
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
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
  await expectAccessibleInBothThemes(page);
  await page.getByRole('button', { name: 'Sla 19 bestanden op' }).press('Enter');
  await expect(page.getByText('19 bestanden ingelezen, 19 rijen')).toBeVisible({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Sluit de lijst' }).press('Enter');

  // The same two again: nothing to save, and still deliveries.
  await give(paths.slice(0, 2));
  await expect(page.getByRole('row', { name: /Opgave 1\.csv/ })).toContainText('al ingelezen');
  await page.getByRole('button', { name: 'Noteer 2 leveringen' }).press('Enter');
  await expect(page.getByText('2 leveringen genoteerd. Er is niets veranderd.')).toBeVisible();
  await page.getByRole('link', { name: 'Leveringen', exact: true }).click();
  const area = page.getByRole('row', { name: /^Delft-West/ });
  await expect(area).toContainText('Opgave 2.csv niets veranderd');
  await expect(area.getByRole('cell').last()).toHaveText('21');
  await page.getByRole('link', { name: 'Geschiedenis' }).click();
  await expect(page.getByText(/^Ingelezen: Opgave /)).toHaveCount(19);
});
