import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Enter on what can be pressed: a key on a button that still waits for an answer goes nowhere, as for a person. */
export async function enter(button: Locator): Promise<void> {
  await expect(button).toBeEnabled();
  await button.press('Enter');
}

/** Does a command by its name, with the keyboard alone: each key once what it is for is there. */
export async function command(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog').filter({ has: page.getByRole('menu') });
  await expect(palette.getByRole('textbox')).toBeFocused();
  await page.keyboard.type(typed);
  await expect(palette.getByRole('menuitem').first()).toContainText(typed, { ignoreCase: true });
  await expect(palette.getByRole('menuitem').first()).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
}
