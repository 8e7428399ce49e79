export { LeastOfCliff } from './least-of-cliff.tsx';
