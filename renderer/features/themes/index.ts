export { ThemeTable } from './theme-table.tsx';
export { UnderTheme } from './under-theme.tsx';
