import { fileURLToPath } from 'node:url';

/** The folder that holds package.json and migrations/: two up, both from `electron/engine` and from `dist/main`. */
export const rootFolder = fileURLToPath(new URL('../../', import.meta.url));
