import type { Theme } from '#shared/contracts/settings.ts';

/** Kept for the next start, so that the first picture is right before the settings of the machine are read. */
const kept = 'lange-adem.theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

function keptTheme(): Theme {
  const theme = localStorage.getItem(kept);
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Puts a theme on the page. */
export function showTheme(theme: Theme): void {
  localStorage.setItem(kept, theme);
  show(theme);
}

/** Shows the kept theme, and follows the system where that was chosen. */
export function startTheme(): void {
  show(keptTheme());
  dark.addEventListener('change', () => show(keptTheme()));
}

function show(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
}
