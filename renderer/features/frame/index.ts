export { Crashed, NotFound } from './failures.tsx';
export { Frame } from './frame.tsx';
