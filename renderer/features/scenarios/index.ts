export { BesideScreen } from './beside-screen.tsx';
export { ScenariosScreen } from './scenarios-screen.tsx';
