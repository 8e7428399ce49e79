export { LeastOfArea } from './least-of-area.tsx';
export { LeastOfCliff } from './least-of-cliff.tsx';
export { LeastScreen } from './least-screen.tsx';
