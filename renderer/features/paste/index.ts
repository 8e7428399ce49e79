export { PasteTable } from './paste-table.tsx';
