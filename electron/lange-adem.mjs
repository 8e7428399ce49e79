#!/usr/bin/env node
// The command `lange-adem` where npm links one: the command line, on the Node that it needs.
process.argv.splice(2, 0, 'electron/cli/main.ts');
await import('./run.mjs');
