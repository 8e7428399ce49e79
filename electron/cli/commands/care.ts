import { basename } from 'node:path';
import type { Command } from 'commander';
import { type ExitCode, finished, print, printJson, type Shell } from '#electron/cli/shell.ts';
import { fileOf, withEngine, withStore } from '#electron/cli/with-engine.ts';
import { printWritten } from '#electron/cli/written.ts';
import type { EvidenceFault } from '#shared/contracts/evidence.ts';
import type { CheckReport, Damage } from '#shared/contracts/store.ts';
import { done } from '#shared/result.ts';
import { evidenceTexts } from '#shared/text/evidence-texts.ts';

/** `check`: is the file whole, and do the figures add up; exit code 1 where not. */
export function addCheck(program: Command, shell: Shell): Command {
  const { texts } = shell;
  return program
    .command('check')
    .description(texts.summaries.check)
    .requiredOption('--store <S>', texts.about.store)
    .option('--json', texts.about.json)
    .action(async (options: { readonly store: string; readonly json?: true }) => {
      const outcome = await withStore(options.store, shell, async (engine) => {
        const report = await engine.call('care.check', {});
        if (!report.ok) return report;
        if (options.json) printJson(shell, report.value);
        return done(told(report.value, basename(options.store), options.json === true, shell));
      });
      shell.conclude(outcome);
    });
}

/** `backup`: a whole, checked copy. */
export function addBackup(program: Command, shell: Shell): Command {
  const { texts } = shell;
  return program
    .command('backup')
    .description(texts.summaries.backup)
    .requiredOption('--store <S>', texts.about.store)
    .requiredOption('--out <F>', texts.about.out)
    .action(async (options: { readonly store: string; readonly out: string }) => {
      const outcome = await withStore(options.store, shell, async (engine) => {
        const written = await engine.call('care.backup', { target: fileOf(engine, options.out) });
        if (!written.ok) return written;
        printWritten(written.value, shell);
        return finished;
      });
      shell.conclude(outcome);
    });
}

/** `restore`: a copy in the place of a store, or where none is. */
export function addRestore(program: Command, shell: Shell): Command {
  const { texts } = shell;
  return program
    .command('restore')
    .description(texts.summaries.restore)
    .requiredOption('--store <S>', texts.about.store)
    .requiredOption('--from <F>', texts.about.from)
    .action(async (options: { readonly store: string; readonly from: string }) => {
      const outcome = await withEngine(shell, async (engine) => {
        const input = { target: fileOf(engine, options.store), from: fileOf(engine, options.from) };
        const restored = await engine.call('care.restore', input);
        if (!restored.ok) return restored;
        print(shell, texts.restored(basename(options.store), restored.value.replaced));
        return finished;
      });
      shell.conclude(outcome);
    });
}

function told(
  { damage, faults, evidence, rows, changeSets, wholeBackup }: CheckReport,
  file: string,
  isJson: boolean,
  shell: Shell,
): ExitCode {
  const { texts, tell } = shell;
  if (!isJson) for (const fault of evidence) print(shell, evidenceLine(fault, shell));
  if (damage.length + faults.length === 0) {
    const count = Object.values(rows).reduce((sum, ofTable) => sum + ofTable, 0);
    if (!isJson) print(shell, texts.sound(file, count, changeSets));
    return 0;
  }
  if (!isJson) for (const one of damage) print(shell, damageLine(one, shell));
  if (!isJson && wholeBackup?.path !== undefined) print(shell, texts.wholeBackup(wholeBackup.path));
  tell(damage.length > 0 ? texts.damaged(file, damage.length) : texts.faults(faults.length));
  return 1;
}

function evidenceLine({ row, name, state }: EvidenceFault, { language }: Shell): string {
  const texts = evidenceTexts(language);
  return texts.fault(row, name, texts.state[state]);
}

function damageLine(found: Damage, { texts: { damage } }: Shell): string {
  switch (found.kind) {
    case 'file':
      return damage.file(found.detail);
    case 'row':
      return damage.row(found.table, found.id);
    case 'row-missing':
      return damage.rowMissing(found.table, found.id);
    case 'row-unknown':
      return damage.rowUnknown(found.table, found.id);
    case 'reference':
      return damage.reference(found.table, found.to);
    case 'change-set':
      return damage.changeSet(found.id);
    case 'source':
      return damage.source(found.sha256);
  }
}
