/** Light, dark, or what the system has. */
export type Theme = 'system' | 'light' | 'dark';

const kept = 'lange-adem.theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

export function keptTheme(): Theme {
  const theme = localStorage.getItem(kept);
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Puts a theme on the page and keeps it on this machine. */
export function chooseTheme(theme: Theme): void {
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
