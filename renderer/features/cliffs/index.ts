export { DecisionCells, LossCells, SeverityCell, WhyCell } from './cliff-cells.tsx';
export { CliffsScreen } from './cliffs-screen.tsx';
export { OriginLink, type RowOfOrigin } from './origin-link.tsx';
export { SidePanel } from './side-panel.tsx';
export { SourceOfAddress } from './source-of-address.tsx';
export { WhyOfAddress } from './why-of-address.tsx';
