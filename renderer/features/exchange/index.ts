export { ExchangePanel } from './exchange-panel.tsx';
export { isExchangeFile, MergeFile } from './merge-file.tsx';
