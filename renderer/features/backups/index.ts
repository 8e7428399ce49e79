export { Backups } from './backups.tsx';
export { CopyNow } from './copy-now.tsx';
