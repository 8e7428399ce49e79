import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { rootFolder } from '#electron/engine/root-folder.ts';

// A command line is called many times, each in a fresh process: what was compiled is kept beside the packages.
enableCompileCache(join(rootFolder, 'node_modules/.cache/lange-adem/compiled'));
const { commandLine } = await import('./command-line.ts');
const { machineTerminal } = await import('./terminal.ts');

process.exitCode = await commandLine(process.argv.slice(2), machineTerminal());
