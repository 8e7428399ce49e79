import type { Page } from '@playwright/test';
import type { Picture } from '#shared/text/help-page.ts';
import { givenSpreadsheet } from './given-spreadsheet.ts';

const at = '2027-02-22';

/** What is done to reach each screen, from the illustrative store. */
export const ways: Readonly<Record<Picture, (page: Page) => Promise<void>>> = {
  overview: (page) => open(page, `/overzicht?at=${at}`),
  area: (page) => open(page, `/gebied/heerlen-noord?at=${at}`),
  why: async (page) => {
    await open(page, `/gebied/heerlen-noord?at=${at}`);
    await page
      .getByRole('button', { name: /^Waarom de klif/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
  },
  calendar: (page) => open(page, `/kalender?at=${at}`),
  history: (page) => open(page, '/geschiedenis'),
  briefing: async (page) => {
    await open(page, `/briefing?at=${at}&areas=heerlen-noord`);
    await page.getByText('Past op één pagina').first().waitFor();
  },
  export: (page) => open(page, `/exporteren?at=${at}`),
  import: async (page) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+i')]);
    await chooser.setFiles({ name: 'Begroting 2027.csv', mimeType: 'text/csv', buffer: Buffer.from(givenSpreadsheet) });
    await page.getByRole('heading', { level: 1, name: /^We zagen/ }).waitFor();
  },
};

async function open(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href);
  await page.getByRole('heading', { level: 1 }).waitFor();
}
