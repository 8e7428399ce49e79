import { command, enter } from '#test/support/keys.ts';
import { expect, type Sample, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

async function openLeast({ page, open }: Sample): Promise<void> {
  await open('/minste-geld?at=2026-12-01');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('heeft geen van 17 gebieden');
}

test('by keyboard: an amount closes the areas that keep most, and becomes a scenario in which they have no gap left', async ({
  sample,
}) => {
  const { page } = sample;
  await openLeast(sample);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(page.getByText('Nagerekend met de hele berekening: met dit geld heeft geen van deze 17 gebieden')).toBeVisible();
  await page.getByLabel('Geld per jaar', { exact: true }).focus();
  await page.keyboard.type('5 mln');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText(/^Met €\s5,0\smln per jaar dicht u het gat in \d van 17 gebieden\.$/);
  const chosen = page.locator('.least-table tbody tr:not(.muted)');
  await expect(chosen.getByRole('link')).not.toHaveCount(17);
  const areas = await chosen.getByRole('link').allTextContents();
  expect(areas.length).toBeGreaterThan(0);
  await expect(page.getByText('past er niet meer bij').first()).toBeVisible();
  await expect(page.getByText('kost meer dan het hele bedrag').first()).toBeVisible();

  // The slider goes on by pages, and ends with all of it.
  await page.getByRole('slider', { name: 'Geld per jaar, schuif' }).focus();
  await page.keyboard.press('PageUp');
  await expect(heading).not.toHaveText(/^Met €\s5,0\smln/);
  await page.keyboard.press('End');
  await expect(heading).toContainText('heeft geen van 17 gebieden');
  // What the slider says stands in the field before it is typed over.
  const field = page.getByLabel('Geld per jaar', { exact: true });
  await expect(field).toHaveValue(/59,5/);
  await field.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('5 mln');
  await expect(field).toHaveValue('5 mln');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Nagerekend met de hele berekening: met dit geld heeft (dit|geen van deze \d) gebied/)).toBeVisible();
  await expectAccessibleInBothThemes(page);

  await enter(page.getByRole('button', { name: 'Maak hier een scenario van' }));
  await expect(page).toHaveTitle('Scenario’s – Lange Adem');
  await expect(page).toHaveURL(/scenario=gat-dicht-in/);
  await expect(page.getByLabel('Notitie')).toHaveValue(/Nagerekend/);
  for (const area of areas) {
    const figures = page
      .locator('.scenario-list')
      .getByRole('row', { name: new RegExp(`^${area}`) })
      .locator('td.number');
    await expect(figures.last()).toHaveText(/^−\d/);
    // What is left lies before the cliff: the months from 2026 on in which it was short already.
    const [left = '', less = ''] = await figures.allTextContents();
    expect([area, millions(left) < millions(less) / 50]).toEqual([area, true]);
  }
});

test('an area set apart is not chosen, another cliff keeps other promises, and an earlier year too', async ({ sample }) => {
  const { page } = sample;
  await openLeast(sample);
  const first = page.locator('.least-table tbody tr').first();
  const name = (await first.getByRole('link').textContent()) ?? '';
  await page.getByRole('checkbox', { name: `Reken ${name} mee` }).uncheck();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('16 gebieden');
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('niet aangevinkt');
  await page.getByRole('checkbox', { name: `Reken ${name} mee` }).check();
  // Another question has its own areas and years: what was chosen under this one is no error there.
  await page.getByLabel('Geld t/m jaar').fill('2029');
  await page.getByLabel('Geld t/m jaar').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2029');
  await page.getByLabel('Horizon').fill('2028');
  await page.getByLabel('Horizon').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2028');
  await page.getByLabel('Horizon').fill('2041');
  await page.getByLabel('Horizon').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2041');

  const choice = page.getByRole('combobox', { name: `Klif in ${name}` });
  const kept = page
    .getByRole('row', { name: new RegExp(name) })
    .locator('td.number')
    .nth(2);
  await expect(kept).toHaveText(/\d/);
  const before = await kept.textContent();
  await choice.selectOption({ index: 1 });
  await expect(kept).not.toHaveText(before ?? '');
  await page.getByLabel('Geld t/m jaar').fill('2030');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('t/m 2030');
});

test('the page of an area says its least money and leads to which area first; in English too', async ({ sample: { page, open } }) => {
  await open('/gebied/heerlen-noord?at=2026-12-01');
  await expect(page.getByRole('heading', { name: 'Wat kost het minimaal om dit gat te dichten?' })).toBeVisible();
  await expect(page.getByText(/^Minstens €\s/)).toBeVisible();
  await page.getByRole('link', { name: 'Welk gebied eerst, bij welk bedrag?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 gebied');
  await command(page, 'English');
  await expect(page).toHaveTitle('Least money – Lange Adem');
});

/** The figure of a cell in millions, without its sign. */
function millions(shown: string): number {
  return Number(shown.replace('−', '').replace(',', '.'));
}
