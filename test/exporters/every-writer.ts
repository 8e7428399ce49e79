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
    name: 'summaries in an archive',
    ending: '.zip',
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
