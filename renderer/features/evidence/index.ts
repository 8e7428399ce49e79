export { EvidenceFaults } from './evidence-faults.tsx';
export { EvidenceOfRow } from './evidence-of-row.tsx';
