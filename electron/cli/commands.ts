import type { Command } from 'commander';
import { addActions } from './commands/actions.ts';
import { addBriefing } from './commands/briefing.ts';
import { addCalendar } from './commands/calendar.ts';
import { addBackup, addCheck, addRestore } from './commands/care.ts';
import { addCliffs } from './commands/cliffs.ts';
import { addCompare } from './commands/compare.ts';
import { addExchange } from './commands/exchange.ts';
import { addExport } from './commands/export.ts';
import { addImport } from './commands/import.ts';
import { addInspect } from './commands/inspect.ts';
import { addLeast } from './commands/least.ts';
import { addLog } from './commands/log.ts';
import { addMerge } from './commands/merge.ts';
import { addSample } from './commands/sample.ts';
import { addServe } from './commands/serve.ts';
import { addSnapshot } from './commands/snapshot.ts';
import { addTemplate } from './commands/template.ts';
import { addUndo } from './commands/undo.ts';
import type { Shell } from './shell.ts';

/** The commands in the order of the help. Each loads what it needs only when it runs. */
export const commands: readonly ((program: Command, shell: Shell) => Command)[] = [
  addInspect,
  addImport,
  addSample,
  addTemplate,
  addCliffs,
  addExport,
  addBriefing,
  addSnapshot,
  addCompare,
  addLeast,
  addActions,
  addCalendar,
  addExchange,
  addMerge,
  addLog,
  addUndo,
  addCheck,
  addBackup,
  addRestore,
  addServe,
];
