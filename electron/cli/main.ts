import { commandLine } from './command-line.ts';
import { machineTerminal } from './terminal.ts';

process.exitCode = await commandLine(process.argv.slice(2), machineTerminal());
