import type { Page } from '@playwright/test';
import { enter } from '#test/support/keys.ts';
import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

/** What Excel puts on the clipboard of cells with a merged header and an area that is merged over its two rows. */
const excelHtml = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet>
<style><!--table {mso-displayed-decimal-separator:"\\,"; mso-displayed-thousand-separator:"\\.";} .xl65 {mso-number-format:"\\#\\,\\#\\#0";} --></style></head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=448 style='border-collapse:collapse;width:336pt'>
<!--StartFragment-->
 <col width=64 span=6 style='width:48pt'>
 <tr height=20><td rowspan=2 class=xl66>Gebied</td><td rowspan=2>Regeling</td><td rowspan=2>Zekerheid</td><td rowspan=2>Einddatum</td><td colspan=2 class=xl66>Budget (x &euro; 1.000)</td></tr>
 <tr height=20><td align=right>2027</td><td align=right>2028</td></tr>
 <tr height=20><td rowspan=2>Delft-West</td><td>Geplakt fonds</td><td>beschikt</td><td>31-12-2028</td><td class=xl65 align=right>4.000</td><td class=xl65 align=right>4.500</td></tr>
 <tr height=20><td>Ander fonds</td><td>begroot</td><td>31-12-2028</td><td class=xl65 align=right>1.250</td><td class=xl65 align=right>1.250</td></tr>
<!--EndFragment-->
</table></body></html>`;
const excelText =
  'Gebied\tRegeling\tZekerheid\tEinddatum\tBudget (x € 1.000)\t\r\n\t\t\t\t2027\t2028\r\nDelft-West\tGeplakt fonds\tbeschikt\t31-12-2028\t4.000\t4.500\r\n';
const tabs = 'Gebied\tRegeling\tZekerheid\tEinddatum\t2027\r\nDelft-West\t"Fonds, met ""naam"""\tbeschikt\t31-12-2027\t€ 1.234.567,89\r\n';

/** Puts this on the clipboard of the browser itself, as another program would. */
async function copy(page: Page, texts: { readonly html?: string; readonly text: string }): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(({ html, text }) => {
    const onCopy = (event: ClipboardEvent) => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
      if (html !== undefined) event.clipboardData?.setData('text/html', html);
    };
    addEventListener('copy', onCopy, { once: true, capture: true });
  }, texts);
  await page.keyboard.press('Control+c');
}

const headline = (page: Page) => page.getByRole('heading', { level: 1 });

test('cells from Excel come in by the key that pastes, merged cells too, and lead back to their cell', async ({
  sample: { page, open },
}) => {
  await open('/inlezen');
  await copy(page, { html: excelHtml, text: excelText });
  await page.keyboard.press('Control+v');
  await expect(headline(page)).toHaveText('We zagen 2 geldstromen van 1 gebied. Klopt dit?');
  const name = page.getByRole('textbox', { name: 'Naam van wat u plakte' });
  await expect(name).toHaveValue(/^geplakt op \d+-\d+-\d{4} \d\d\.\d\d$/);
  await expect(page.getByText('bedragen × € 1.000').first()).toBeVisible();
  await expectAccessibleInBothThemes(page);

  await page.keyboard.press('Control+Enter');
  await expect(headline(page)).toHaveText('Alle 2 rijen zijn goed.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('2 rijen ingelezen')).toBeVisible();
  await page.getByRole('link', { name: 'Geschiedenis' }).click();
  await expect(page.getByText(/^Ingelezen: geplakt op /)).toBeVisible();
});

test('text with tabs is pasted on the first screen, with the button, and its user names it', async ({ served: { page } }) => {
  await copy(page, { text: tabs });
  await enter(page.getByRole('button', { name: /^Plak een tabel/ }));
  await expect(headline(page)).toHaveText('We zagen 1 geldstroom van 1 gebied. Klopt dit?');
  const name = page.getByRole('textbox', { name: 'Naam van wat u plakte' });
  await name.fill('Opgave van Delft, kwartaal 1');
  await name.press('Enter');
  const sheet = page.getByRole('table', { name: 'Uw bestand, blad Opgave van Delft, kwartaal 1' });
  await expect(sheet).toContainText('Fonds, met "naam"');
  await page.keyboard.press('Control+Enter');
  await expect(headline(page)).toHaveText('De ene rij is goed.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('1 rij ingelezen')).toBeVisible();

  // The amount leads back to the cell that was pasted.
  await page
    .getByRole('link', { name: /^Delft-West/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /Opgave|!|rij 2/ })
    .first()
    .click();
  await expect(page.getByText(/Opgave van Delft, kwartaal 1 ›/)).toBeVisible();
  await expect(page.getByRole('table', { name: /Opgave van Delft/ })).toContainText('€ 1.234.567,89');
});

test('what is no table is said, and changes nothing', async ({ served: { page } }) => {
  await expect(page.getByRole('button', { name: /^Plak een tabel/ })).toBeVisible();
  await copy(page, { text: 'een losse zin' });
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('status').filter({ hasText: 'Op het klembord staat geen tabel.' })).toBeVisible();
  await expectAccessibleInBothThemes(page);
});
