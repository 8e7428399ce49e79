import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rootFolder } from './engine/root-folder.ts';
import { guideFiles } from './guide-files.ts';

/** `npm run docs`: writes the guide of the program's help to docs/. */
for (const [path, text] of guideFiles()) {
  const target = join(rootFolder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
