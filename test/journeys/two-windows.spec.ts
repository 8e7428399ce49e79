import { join } from 'node:path';
import { startServer } from '#electron/server/start-server.ts';
import { command } from '#test/support/keys.ts';
import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

test('a second window may look and not write: it says who has the file, sees each change, and may write once the first has gone', async ({
  sample: { page, open, home },
  context,
}) => {
  test.setTimeout(120_000);
  await open('/overzicht');

  const second = await startServer({ port: 0, home, who: 'collega', storePath: join(home, 'stores/ready-made/Voorbeeldgegevens.adem') });
  if (!second.ok) throw new Error(second.problem.code);
  const other = await context.newPage();
  await other.goto(second.value.address);
  await other.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(other).toHaveTitle('Overzicht – Lange Adem');
  await expect(other.getByText(/U kunt alleen lezen: tester .*heeft dit bestand open\./)).toBeVisible();
  await expect(other.getByRole('banner').getByText('Alleen lezen')).toBeVisible();
  await expectAccessibleInBothThemes(other);
  await other.getByRole('navigation', { name: 'Schermen' }).getByRole('link', { name: 'Instellingen' }).click();
  await expect(other.getByRole('textbox', { name: 'Kleinste verlies' })).toHaveAttribute('readonly', '');
  await expect(other.getByRole('button', { name: 'Bewaar in dit bestand' })).toBeDisabled();

  await page.getByRole('navigation', { name: 'Schermen' }).getByRole('link', { name: 'Instellingen' }).click();
  await page.getByRole('textbox', { name: 'Kleinste verlies' }).fill('1,2 mln');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Bewaar in dit bestand' }).click();
  await expect(page.getByText('Instellingen bewaard.')).toBeVisible();
  await expect(other.getByRole('textbox', { name: 'Kleinste verlies' })).toHaveValue('€\u00a01.200.000');

  await command(page, 'sluit bestand');
  await expect(page).toHaveTitle('Begin – Lange Adem');
  await expect(other.getByRole('textbox', { name: 'Kleinste verlies' })).not.toHaveAttribute('readonly', '', { timeout: 30_000 });
  await other.close();
  await second.value.close();
});
