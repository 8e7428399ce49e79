export { DataScreen } from './data-screen.tsx';
export { draftsOfTables } from './left-drafts.ts';
