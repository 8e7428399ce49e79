export { QualityOfArea } from './quality-of-area.tsx';
export { QualityScreen } from './quality-screen.tsx';
