export { OpenActionsScreen } from './open-actions-screen.tsx';
