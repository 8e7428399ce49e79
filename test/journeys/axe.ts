import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Violations of WCAG 2.2 A and AA that axe finds on what the page shows now. */
export async function violationsOn(page: Page): Promise<string[]> {
  return found(page, { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
}

/** Of these only what other colours can break: for the second theme of what was looked at whole in the first. */
export async function colourViolationsOn(page: Page): Promise<string[]> {
  return found(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });
}

/** Fails where there are any. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
}

/**
 * The same in light and in dark: for a state that `screens.spec.ts` does not come to, as a dialog, an error or a form that
 * was filled in. It looks at every screen as it opens.
 */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  // A colour that is still on its way from light to dark is no colour to judge.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await colourViolationsOn(page)).toEqual([]);
}

async function found(page: Page, runOnly: { readonly type: 'tag' | 'rule'; readonly values: string[] }): Promise<string[]> {
  // The page has no frames of others, so that axe runs in it as a whole; of what is right it need not tell.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly, resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
