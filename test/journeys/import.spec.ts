import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { enter } from '#test/support/keys.ts';
import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

const head = 'Gebied;Regeling;Kenmerk;Zekerheid;Start;Einde;2027;2028;2029';
const money = 'Delft-West;Wijkfonds Delft;WF-1;beschikt;1-1-2027;31-12-2028;4.000.000;4.000.000;';
const money2028 = 'Delft-West;Tweede wijkfonds;WF-2;beschikt;1-1-2027;31-12-2027;900.000;;';

/** Writes a file as a municipality would send it, and gives it to the window by the key that imports. */
async function give(page: Page, home: string, name: string, lines: readonly string[]): Promise<void> {
  const path = join(home, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+i')]);
  await chooser.setFiles(path);
}

async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Klopt, ga verder' }).click();
}

test('a spreadsheet comes in: what will change is said first, its cliff is on screen after, and one key takes it back', async ({
  sample: { page, open, home },
}) => {
  await open('/overzicht');
  await give(page, home, 'Begroting Delft.csv', [head, money, money2028]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We zagen 2 geldstromen van 1 gebied. Klopt dit?');
  await expect(page.getByRole('banner').getByText('Begroting Delft.csv')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Uw bestand, blad Begroting Delft' })).toContainText('Tweede wijkfonds');

  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alle 2 rijen zijn goed.');
  await expect(page.getByRole('button', { name: 'Sla 2 rijen op' })).toBeEnabled();
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
  await expect(page.getByText('2 rijen ingelezen')).toBeVisible();
  await page.getByRole('link', { name: 'Kliffen' }).click();
  await expect(page.getByText('Tweede wijkfonds').first()).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Teruggenomen: .*Begroting Delft\.csv/)).toBeVisible();
  await expect(page.getByText('Tweede wijkfonds')).toHaveCount(0);
});

test('rows that are wrong stay behind, each with its cell and what to do; the good ones can be saved', async ({
  sample: { page, open, home },
}) => {
  await open('/overzicht');
  await give(page, home, 'Raming.csv', [head, money, 'Delft-West;Fout fonds;;begroot;1-1-2027;31-02-2029;500.000;;']);
  await goOn(page);
  const wrong = page.getByRole('listitem').filter({ hasText: 'Raming!F3' });
  await expect(wrong).toContainText('is geen bestaande datum');
  await expect(wrong).toContainText('afgekeurd');
  await expect(page.getByRole('button', { name: 'Sla 1 rij op' })).toBeEnabled();
});

test('a file without areas asks for one', async ({ sample: { page, open, home } }) => {
  await open('/overzicht');
  await give(page, home, 'Delft.csv', ['Regeling;Zekerheid;Start;Einde;2027', 'Wijkfonds Delft;beschikt;1-1-2027;31-12-2027;4.000.000']);
  await page.getByLabel('Gebied van rijen zonder gebied').selectOption('Delft-West');
  await expectAccessibleInBothThemes(page);
  await goOn(page);
  await expect(page.getByRole('button', { name: 'Sla 1 rij op' })).toBeEnabled();
});

test('what is no spreadsheet is refused in one sentence, and nothing changes', async ({ sample: { page, open, home } }) => {
  await open('/overzicht');
  await give(page, home, 'foto.xlsx', ['geen rekenblad']);
  await expect(page.getByRole('alert')).toContainText('foto.xlsx is geen rekenblad');
  await expect(page.getByRole('alert')).toContainText('Uw gegevens zijn niet veranderd');
  await expectAccessibleInBothThemes(page);
  await page.getByRole('link', { name: 'Geschiedenis' }).click();
  await expect(page.getByRole('button', { name: /^Neem deze stap terug/ })).toHaveCount(1);
});

test('the same file twice changes nothing the second time', async ({ sample: { page, open, home } }) => {
  await open('/overzicht');
  await give(page, home, 'Begroting Delft.csv', [head, money]);
  await goOn(page);
  await page.getByRole('button', { name: 'Sla 1 rij op' }).click();
  await expect(page.getByText('1 rij ingelezen')).toBeVisible();
  await give(page, home, 'Begroting Delft.csv', [head, money]);
  await goOn(page);
  await expect(page.getByText(/^Alles in dit bestand staat er al zo, dus er verandert niets\./)).toBeVisible();
  // It was delivered all the same: the board knows, the history has nothing to take back.
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveTitle('Leveringen – Lange Adem');
  const area = page.getByRole('row', { name: /^Delft-West/ });
  await expect(area).toContainText('Begroting Delft.csv niets veranderd');
  await expect(area.getByRole('cell').last()).toHaveText('2');
  await page.getByRole('link', { name: 'Geschiedenis' }).click();
  await expect(page.getByText(/^Ingelezen: /)).toHaveCount(1);
});

test('a file on an empty window gets a store of its own', async ({ served: { page, home } }) => {
  await expect(page.getByRole('button', { name: 'Bekijk het voorbeeld' })).toBeFocused();
  await give(page, home, 'Begroting Delft.csv', [head, money]);
  await goOn(page);
  await page.getByRole('button', { name: 'Sla 1 rij op' }).click();
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
  await expect(page.getByRole('navigation', { name: 'Schermen' }).getByText('Begroting Delft')).toBeVisible();
  await expect(page.getByRole('banner').getByText('Voorbeeldgegevens')).toHaveCount(0);
});

test('a row that looks like one that is there stands beside it, and is decided by keyboard', async ({ sample: { page, open, home } }) => {
  await open('/overzicht');
  const short = 'Gebied;Regeling;Zekerheid;Start;Einde;2027';
  await give(page, home, 'Eerst.csv', [short, 'Delft-West;Wijkfonds Delft;beschikt;1-1-2027;31-12-2028;4.000.000']);
  await goOn(page);
  await page.getByRole('button', { name: 'Sla 1 rij op' }).click();
  await expect(page.getByText('1 rij ingelezen')).toBeVisible();
  await give(page, home, 'Daarna.csv', [short, 'Delft-West;Wijkfonds Delft;begroot;1-1-2027;31-12-2028;5.000.000']);
  await expect(page.getByText(/^Alle 12 gevulde cellen: 6 gelezen, 6 kop\.$/)).toBeVisible();
  await goOn(page);
  const changes = page.getByRole('region', { name: '1 rij die er al is' });
  await expect(changes).toContainText('Lijkt op een rij die er al is');
  await expect(changes.getByRole('row', { name: /^Zekerheid beschikt begroot/ })).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await enter(changes.getByRole('button', { name: 'Het is een andere rij: Wijkfonds Delft' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De ene rij is goed.');
  await page.keyboard.press('Control+z');
  await enter(changes.getByRole('button', { name: 'Het bestand wint: Wijkfonds Delft' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De ene rij is goed.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('1 rij ingelezen')).toBeVisible();
});
