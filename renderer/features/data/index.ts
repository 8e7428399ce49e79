export { DataScreen } from './data-screen.tsx';
export { forgetDrafts } from './use-draft.ts';
