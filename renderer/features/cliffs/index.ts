export { CliffsScreen } from './cliffs-screen.tsx';
export { OriginLink, type RowOfOrigin } from './origin-link.tsx';
export { SourceOfAddress } from './source-of-address.tsx';
export { WhyOfAddress } from './why-of-address.tsx';
