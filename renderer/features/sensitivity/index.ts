export { SensitivityInShort } from './sensitivity-in-short.tsx';
export { SensitivityScreen } from './sensitivity-screen.tsx';
