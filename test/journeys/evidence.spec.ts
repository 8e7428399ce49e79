import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '#electron/store/open.ts';
import { command } from '#test/support/keys.ts';
import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

const deal = 'Regio Deal (vijfde tranche)';

test('a document is added to a row by keyboard, shown there and behind the cliff, saved as a copy, and filters the figures without', async ({
  sample: { page, open, home },
}, info) => {
  await open('/gegevens');
  const panel = page.getByRole('complementary').filter({ hasText: 'Bewijs' });
  await page.getByRole('gridcell').nth(3).click();
  await expect(panel.getByRole('heading', { name: 'Bewijs' })).toBeVisible();

  const file = join(home, 'Beschikking RD-5.pdf');
  writeFileSync(file, '%PDF-1.7 het besluit');
  await panel.getByText('Voeg bewijs toe').press('Enter');
  await panel.getByLabel('Bladzijde of artikel (mag leeg)').fill('art. 2');
  const copy = panel.getByRole('button', { name: 'Kies een bestand en bewaar een kopie' });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), copy.press('Enter')]);
  await chooser.setFiles(file);
  const documents = panel.getByRole('list', { name: 'Bewijsstukken' });
  await expect(documents).toContainText('Beschikking RD-5.pdf art. 2');
  await expect(documents).toContainText('kopie in dit bestand · tester');

  // An address is text: nothing on the page leads there.
  await panel.getByLabel('Webadres').fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('alert')).toHaveText('Dit is geen webadres. Begin met https:// of http://.');
  await panel.getByLabel('Webadres').fill('https://zoek.example.org/stcrt-2026-1.html');
  await page.keyboard.press('Enter');
  await expect(documents).toContainText('https://zoek.example.org/stcrt-2026-1.html');
  await expect(documents.getByRole('link')).toHaveCount(0);
  await expectAccessibleInBothThemes(page);
  await page.screenshot({ path: info.outputPath('evidence.png') });

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    documents.getByRole('button', { name: 'Bewaar een kopie van Beschikking RD-5.pdf' }).click(),
  ]);
  const saved = join(home, 'terug.pdf');
  await download.saveAs(saved);
  expect(readFileSync(saved)).toEqual(readFileSync(file));

  await page.getByRole('combobox', { name: 'Bewijs' }).selectOption({ label: 'zonder bewijs' });
  await expect(page.getByText('228 van 229 rijen')).toBeVisible();
  await page.getByRole('combobox', { name: 'Bewijs' }).selectOption({ label: 'met bewijs' });
  await expect(page.getByText('1 van 229 rijen')).toBeVisible();
  await page.getByRole('gridcell').nth(3).click();
  await documents.getByRole('button', { name: 'Haal Beschikking RD-5.pdf weg' }).click();
  await expect(documents).not.toContainText('Beschikking RD-5.pdf');

  // What the message takes back is this removal, also when something was added after it.
  const undo = page.getByRole('button', { name: 'Maak ongedaan' }).first();
  await undo.hover();
  await panel.getByText('Voeg bewijs toe').click();
  await undo.hover();
  await panel.getByLabel('Webadres').fill('https://example.org/later');
  await panel.getByLabel('Webadres').press('Enter');
  await expect(documents).toContainText('https://example.org/later');
  await undo.click();
  await expect(documents).toContainText('Beschikking RD-5.pdf');
  await expect(documents).toContainText('https://example.org/later');
});

test('an area shows only the figures without evidence, in English too', async ({ sample: { page, open } }, info) => {
  const without = page.getByText(/^\d+ van \d+ rijen zonder bewijs$/);
  await open('/gebied/heerlen-noord');
  const [, count = '', all = ''] = /^(\d+) van (\d+)/.exec((await without.textContent()) ?? '') ?? [];
  await open('/gegevens');
  await page
    .locator('label')
    .filter({ hasText: /^Gebied/ })
    .getByRole('combobox')
    .selectOption('Heerlen-Noord');
  await page.getByRole('gridcell', { name: deal }).first().click();
  const panel = page.getByRole('complementary').filter({ hasText: 'Bewijs' });
  await panel.getByText('Voeg bewijs toe').click();
  await panel.getByLabel('Webadres').fill('https://zoek.example.org/stcrt-2026-1.html');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('list', { name: 'Bewijsstukken' })).toContainText('stcrt-2026-1');

  await open('/gebied/heerlen-noord');
  await expect(without).toHaveText(`${Number(count) - 1} van ${all} rijen zonder bewijs`);
  await page.getByRole('tab', { name: /^Geldstromen/ }).click();
  const streams = page.getByRole('tabpanel');
  await expect(streams.getByRole('row').filter({ hasText: deal })).toHaveCount(1);
  await page.getByText('Alleen cijfers zonder bewijs').click();
  await expect(page.getByRole('checkbox', { name: 'Alleen cijfers zonder bewijs' })).toBeChecked();
  await expect(streams.getByRole('row').filter({ hasText: deal })).toHaveCount(0);
  await expect(streams.getByRole('row')).not.toHaveCount(1);
  await page.screenshot({ path: info.outputPath('area.png'), fullPage: true });

  await command(page, 'English');
  await expect(page.getByRole('checkbox', { name: 'Only figures without evidence' })).toBeChecked();
  await expect(page.getByText(`${Number(count) - 1} of ${all} rows without evidence`)).toBeVisible();
});

test('behind a cliff each row has its documents, and one can be added there', async ({ sample: { page, open, home } }, info) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open('/gebied/heerlen-noord');
  await page
    .getByRole('row', { name: /31-12-2027/ })
    .getByText('Waarom?')
    .click();
  const panel = page.getByRole('dialog', { name: /Waarom valt/ });
  const rows = panel.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Bewijs' }) });
  await expect(rows.first()).toContainText('Nog geen bewijsstuk bij deze rij.');
  await rows.first().getByText('Voeg bewijs toe').last().click();
  const file = join(home, 'Raadsbesluit.pdf');
  writeFileSync(file, '%PDF-1.7');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    panel.getByRole('button', { name: 'Kies een bestand en bewaar een kopie' }).first().click(),
  ]);
  await chooser.setFiles(file);
  await expect(panel.getByRole('list', { name: 'Bewijsstukken' })).toContainText('Raadsbesluit.pdf');
  await expectAccessibleInBothThemes(page);
  await page.screenshot({ path: info.outputPath('why.png') });
});

test('a document on a network share is looked at only when somebody asks', async ({ sample: { page, open, home } }, info) => {
  const [path] = globSync(join(home, 'stores/**/*.adem'));
  const store = openStore(path ?? '');
  if (!store.ok) throw new Error(store.problem.code);
  // An address that a share may have, and this machine too: //tmp/… is /tmp/… here.
  const address = `/${join(home, 'besluit.txt')}`;
  writeFileSync(address, 'besluit');
  const sha256 = createHash('sha256').update('besluit').digest('hex');
  store.value.write({ kind: 'edit', who: 'vreemd', at: '2026-11-24T09:00:00.000Z', what: 'bewijs' }, (writer) => {
    for (const { id } of store.value.rows().streams) {
      const document = { tableName: 'stream', rowId: id, kind: 'file', name: 'besluit.txt', address, page: null } as const;
      writer.putEvidence({ ...document, id: `bewijs ${id}`, sha256, bytes: 7 }, null);
    }
    return { ok: true, value: null };
  });
  store.value.close();
  await open('/gegevens');
  await page.getByRole('gridcell').nth(3).click();
  const documents = page.getByRole('complementary').getByRole('list', { name: 'Bewijsstukken' });
  await expect(documents).toContainText('Op een netwerkschijf: niet nagekeken.');
  const look = documents.getByRole('button', { name: 'Kijk besluit.txt na' });
  await look.press('Enter');
  await expect(documents).toContainText('Het bestand is zoals het was.');
  await expectAccessibleInBothThemes(page);
  await page.screenshot({ path: info.outputPath('share.png') });
  rmSync(address);
  await look.press('Enter');
  await expect(documents).toContainText('Het bestand is er niet meer.');
});
