export { SpendingScreen } from './spending-screen.tsx';
export { SpendingOfStreams } from './streams-table.tsx';
