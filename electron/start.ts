import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildWhatChanged } from './build-all.ts';
import { electronBinary, fetchElectron } from './electron-binary.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const millisecondsWithoutProgress = 20_000;
/** An Electron that ends this soon with a failure never showed a window: no desktop, or a sandbox that the system refuses. */
const millisecondsToFail = 10_000;

const usage = 'npm start [-- --store BESTAND.adem] [--port N] [--no-open]';

/** `npm start`: builds what is old, then opens the window, or where Electron cannot be had the same window in the browser. */
async function start(): Promise<number> {
  const words = readWords();
  if (words === null) {
    console.error(`Zo gebruikt u dit: ${usage}`);
    return 2;
  }
  await buildWhatChanged();
  const { doorTexts } = await import('#shared/text/door-texts.ts');
  const say = doorTexts('nl');
  let binary = electronBinary();
  if (binary === null) {
    console.log(say.electronFetching);
    binary = await fetchElectron(millisecondsWithoutProgress);
  }
  const code = binary === null ? null : await runElectron(binary, words.storePath);
  if (code !== null) return code;
  console.log(binary === null ? say.electronMissing : say.electronFailed);
  return runServer(words);
}

type Words = { readonly storePath?: string; readonly port: number; readonly noOpen: boolean };

function readWords(): Words | null {
  try {
    const { values } = parseArgs({
      options: { store: { type: 'string' }, port: { type: 'string', default: '0' }, 'no-open': { type: 'boolean', default: false } },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return null;
    // npm runs scripts in the project's folder; INIT_CWD is where the user stood.
    const from = process.env['INIT_CWD'] ?? process.cwd();
    return { port, noOpen: values['no-open'], ...(values.store === undefined ? {} : { storePath: resolve(from, values.store) }) };
  } catch {
    return null;
  }
}

/** The exit code of the window; null where it could not be shown. */
function runElectron(binary: string, storePath: string | undefined): Promise<number | null> {
  const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
  const begin = performance.now();
  const child = spawn(binary, [root, ...(storePath === undefined ? [] : [storePath])], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((settle) => {
    child.on('error', () => settle(null));
    child.on('exit', (code) => settle(code !== 0 && performance.now() - begin < millisecondsToFail ? null : (code ?? 0)));
  });
}

async function runServer(words: Words): Promise<number> {
  const [{ serve }, { problemText }] = await Promise.all([import('./server/serve.ts'), import('#shared/text/problem-text.ts')]);
  const served = await serve({ ...words, language: 'nl', say: console.log });
  if (served.ok) return 0;
  console.error(problemText(served.problem, 'nl'));
  return 1;
}

process.exitCode = await start();
