export { CompareScreen } from './compare-screen.tsx';
export { fieldName, valueText } from './field-text.ts';
