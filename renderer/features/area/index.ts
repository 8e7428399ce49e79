export { AreaScreen } from './area-screen.tsx';
