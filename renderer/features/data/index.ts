export { DataScreen } from './data-screen.tsx';
export { forgetDrafts } from './left-drafts.ts';
