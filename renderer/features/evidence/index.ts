export { EvidenceOfRow } from './evidence-of-row.tsx';
