export { UnderScenario } from './under-scenario.tsx';
export { useBaseLines } from './use-base-lines.ts';
export { WhatIf } from './what-if.tsx';
