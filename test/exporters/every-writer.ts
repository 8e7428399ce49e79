import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '#electron/engine/engine.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { Result } from '#shared/result.ts';

type Writer = {
  readonly name: string;
  /** null: it makes a folder. */
  readonly ending: string | null;
  readonly write: (engine: Engine, target: string) => Promise<Result<unknown, Problem>>;
};

const language = 'nl' as const;
const question = { at: '2026-12-01' };
const job = { job: 'proef' };

/** Longer than the room that is left on a full disk. */
const longScenario = {
  name: 'Wat als',
  changes: [2027, 2028, 2029, 2030, 2031, 2032].map((year) => {
    return { do: 'stop' as const, streams: { scheme: 'Regio Deal (vierde tranche)' }, areas: ['heerlen-noord'], on: `${year}-12-31` };
  }),
};
const columns = Object.fromEntries(Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter, at) => [letter, `yearAmount:${2026 + at}`]));
const wideMapping = { version: 1 as const, tables: [{ sheet: 'Raming', columns }] };

/** Everything of the program that writes a file where a person says: one line each, and the fault tests go over all of them. */
export const writers: readonly Writer[] = [
  {
    name: 'summary',
    ending: '.xlsx',
    write: (engine, target) => engine.call('export.summary', { question, target: engine.register(target), language }, job),
  },
  {
    name: 'shareable summary',
    ending: '.xlsx',
    write: (engine, target) => engine.call('export.summary', { question, target: engine.register(target), language, shareable: true }, job),
  },
  {
    name: 'template',
    ending: '.xlsx',
    write: (engine, target) => engine.call('export.template', { target: engine.register(target), language }, job),
  },
  {
    name: 'templates in an archive',
    ending: '.zip',
    write: (engine, target) =>
      engine.call('export.templates', { target: engine.register(target), language, areas: ['heerlen-noord', 'delft-west'] }, job),
  },
  {
    name: 'templates in a folder',
    ending: null,
    write: (engine, target) =>
      engine.call('export.templates', { target: engine.register(target), language, areas: ['heerlen-noord', 'delft-west'] }, job),
  },
  {
    name: 'summaries in an archive',
    ending: '.zip',
    write: (engine, target) =>
      engine.call('export.summaries', { question, target: engine.register(target), language, areas: ['heerlen-noord'] }, job),
  },
  {
    name: 'summaries in a folder',
    ending: null,
    write: (engine, target) =>
      engine.call('export.summaries', { question, target: engine.register(target), language, areas: ['heerlen-noord'] }, job),
  },
  {
    name: 'briefing in Word',
    ending: '.docx',
    write: (engine, target) => engine.call('export.briefing', { question, target: engine.register(target), language }, job),
  },
  {
    name: 'briefing as PDF',
    ending: '.pdf',
    write: (engine, target) => engine.call('export.briefing', { question, target: engine.register(target), language }, job),
  },
  {
    name: 'calendar',
    ending: '.ics',
    write: (engine, target) => engine.call('export.calendar', { question, target: engine.register(target), language }, job),
  },
  {
    name: 'data package',
    ending: null,
    write: (engine, target) => engine.call('export.package', { question, target: engine.register(target), language }, job),
  },
  {
    name: 'data package in an archive',
    ending: '.zip',
    write: (engine, target) => engine.call('export.package', { question, target: engine.register(target), language }, job),
  },
  {
    name: 'picture as a drawing',
    ending: '.svg',
    write: (engine, target) =>
      engine.call('export.picture', { question, of: { lines: null }, target: engine.register(target), language }, job),
  },
  {
    name: 'picture as pixels',
    ending: '.png',
    write: (engine, target) =>
      engine.call('export.picture', { question, of: { years: 'heerlen-noord' }, target: engine.register(target), language }, job),
  },
  {
    name: 'scenario',
    ending: '.json',
    write: (engine, target) => engine.call('scenario.export', { scenario: longScenario, target: engine.register(target) }),
  },
  {
    name: 'reading',
    ending: '.json',
    write: (engine, target) => engine.call('reading.export', { mapping: wideMapping, target: engine.register(target) }),
  },
  {
    name: 'document that proves a row',
    ending: '.pdf',
    write: async (engine, target) => {
      const listed = await engine.call('evidence.list', await provenRow(engine));
      if (!listed.ok) return listed;
      return engine.call('evidence.save', { id: listed.value.documents[0]?.id ?? '', target: engine.register(target) });
    },
  },
  {
    name: 'exchange file',
    ending: '.adempak',
    write: (engine, target) => engine.call('export.exchange', { target: engine.register(target) }, job),
  },
  {
    name: 'repair workbook',
    ending: '.xlsx',
    write: (engine, target) =>
      engine.call('import.repair', { file: engine.register(wrongFile(target)), target: engine.register(target), language }, job),
  },
  { name: 'settings', ending: '.json', write: (engine, target) => engine.call('settings.export', { target: engine.register(target) }) },
  { name: 'backup', ending: '.adem', write: (engine, target) => engine.call('care.backup', { target: engine.register(target) }) },
];

/** The folder of `given` files, apart from the one that is written to. */
export const givenFolder = 'gegeven';

/** The first stream of the example: a document is kept with it by `keepDocument`. */
async function provenRow(engine: Engine): Promise<{ readonly table: 'stream'; readonly id: string }> {
  const streams = await engine.call('rows.list', { table: 'stream', question });
  return { table: 'stream', id: streams.ok ? (streams.value.lines[0]?.id ?? '') : '' };
}

/** Keeps a document with a row of the store that is open, so that there is one to save. */
export async function keepDocument(engine: Engine, folder: string): Promise<void> {
  const path = join(folder, 'Besluit.pdf');
  writeFileSync(path, `%PDF-1.7\n${'besluit '.repeat(1000)}`);
  const order = { ...(await provenRow(engine)), file: engine.register(path), keep: 'copy', page: null, language } as const;
  const kept = await engine.call('evidence.addFile', order);
  if (!kept.ok) throw new Error(kept.problem.code);
}

/** A file with a row that is wrong, for the workbook that it is repaired in. */
function wrongFile(target: string): string {
  return join(target.slice(0, target.lastIndexOf('/doel/')), givenFolder, 'Fout.csv');
}

export function writeWrongFile(folder: string): void {
  writeFileSync(
    join(folder, 'Fout.csv'),
    'Gebied;Regeling;Einde;2027\nDelft-West;Wijkfonds;31-12-2028;1.000\nDelft-West;Fout;31-02-2029;2.000\n',
  );
}
