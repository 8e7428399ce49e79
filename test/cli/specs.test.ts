import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CliSession, cliSession } from './session.ts';

/**
 * Each file of `specs/` is a session at the terminal: lines after `$` are typed in a fresh folder, what follows must be
 * what comes back: standard output, standard error after `! `, the exit code where it is not 0. `# ` says what it is
 * about; `write FILE TEXT` makes a file. UPDATE_SPECS=1 writes down what came, to be read by a person.
 */
const folder = join(import.meta.dirname, 'specs');
const isUpdating = Boolean(process.env['UPDATE_SPECS']);

test.concurrent.each(readdirSync(folder))(
  '%s',
  async (file) => {
    const path = join(folder, file);
    const expected = readFileSync(path, 'utf8');
    const session = cliSession();
    try {
      const came = await played(expected, session);
      if (isUpdating) writeFileSync(path, came);
      else expect(came).toBe(expected);
    } finally {
      session.end();
    }
  },
  180_000,
);

/** The session as it really goes: its own lines of `#` and `$`, and what came back. */
async function played(script: string, session: CliSession): Promise<string> {
  const lines = script.split('\n').filter((line) => line === '' || /^[#$] /.test(line));
  const result: string[] = [];
  for (const line of lines) {
    if (line === '' && result.at(-1) === '') continue;
    result.push(line);
    if (line.startsWith('$ ')) result.push(...(await answerTo(line.slice(2), session)));
  }
  return `${result.join('\n').trimEnd()}\n`;
}

async function answerTo(typed: string, session: CliSession): Promise<readonly string[]> {
  if (typed === 'ls') return session.files();
  const [, file, text] = /^write (\S+) (.*)$/.exec(typed) ?? [];
  if (file !== undefined && text !== undefined) {
    writeFileSync(join(session.folder, file), text.replace(/^"(.*)"$/, '$1').replaceAll('\\n', '\n'));
    return [];
  }
  const words = typed.replace(/^lange-adem ?/, '').match(/"[^"]*"|\S+/g) ?? [];
  const { out, err, code } = await session.run(words.map((word) => word.replaceAll('"', '')));
  const came = [...linesOf(out).map((line) => (line === '' ? '.' : line)), ...linesOf(err).map((line) => `! ${line}`.trimEnd())];
  return [...came.map(masked), ...(code === 0 ? [] : [`exit ${code}`])];
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

/** What differs from run to run: moments, the machine's account and the width of its column, the version, the size of a file. */
function masked(line: string): string {
  const isLogHead = /^(Nr {2}Wanneer|No {2}When|─{2} {2}─{16} )/.test(line);
  return (isLogHead ? line.replace(/─+/g, '─').replace(/ +/g, ' ') : line)
    .replace(/\d{1,2}-\d{1,2}-\d{4} \d{2}:\d{2} {2}\S+( +)/, '<moment>  <account>  ')
    .replace(/\S*lange-adem-cli-\w+\/work/, '<folder>')
    .replace(/^\d+\.\d+\.\d+$/, '<version>')
    .replace(/\([\d.,]+ kB\)/, '(<size> kB)');
}
