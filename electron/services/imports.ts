import type { Reading } from '#electron/importers/reading.ts';
import type { Store } from '#electron/store/store.ts';
import type { CallParsed, Services } from '#shared/contracts/calls.ts';
import { given } from '#shared/contracts/given.ts';
import type { ImportChoices } from '#shared/contracts/import.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { areaRecords } from '#shared/ready-made/areas.ts';
import { done, failed, type Result } from '#shared/result.ts';
import type { Context } from './context.ts';
import { commitReading } from './import/commit.ts';
import { keptNames } from './import/kept-names.ts';
import { knownNames } from './import/known-names.ts';
import { knownReadings } from './import/known-readings.ts';
import { previewOf } from './import/preview.ts';
import { repairFile } from './import/repair-file.ts';
import { sheetWindow } from './import/sheet-window.ts';

type ImportCalls = 'import.inspect' | 'import.sheet' | 'import.repair' | 'import.preview' | 'import.commit';

/** Files that come in. Nothing is held between the calls: each reads the file again, and its SHA-256 says whether it is the one that was looked at. */
export const importServices: Pick<Services<Context>, ImportCalls> = {
  'import.inspect': async (asked, context) => {
    const opened = context.store();
    const read = await readingOf(asked, opened.ok ? opened.value : null, context);
    return read.ok ? done(read.value.inspection) : read;
  },
  'import.sheet': (asked, context) => sheetWindow(asked, context),
  'import.preview': async (choices, context) => {
    const prepared = await prepare(choices, context);
    return prepared.ok
      ? done(previewOf(prepared.value.store, prepared.value.reading, choices, { today: context.today(), at: context.now() }))
      : prepared;
  },
  'import.repair': async (choices, context) => {
    const prepared = await prepare(choices, context);
    return prepared.ok ? repairFile(choices, prepared.value, context) : prepared;
  },
  'import.commit': async (choices, context) => {
    const prepared = await prepare(choices, context);
    if (!prepared.ok) return prepared;
    const { store, reading } = prepared.value;
    return commitReading(store, reading, choices, { who: context.who, at: context.now(), today: context.today() });
  },
};

/** The open store, and the file as read for it; `file-changed` where it is no longer what was looked at. */
async function prepare(choices: ImportChoices, context: Context): Promise<Result<{ store: Store; reading: Reading }, Problem>> {
  const opened = context.store();
  if (!opened.ok) return opened;
  const read = await readingOf(choices, opened.value, context);
  if (!read.ok) return read;
  const { file, sha256 } = read.value.inspection;
  if (choices.sha256 !== undefined && choices.sha256 !== sha256) return failed(problem('file-changed', { file }));
  return done({ store: opened.value, reading: read.value });
}

function readingOf(
  { file, area, mapping, language }: CallParsed<'import.inspect'>,
  store: Store | null,
  context: Context,
): Promise<Result<Reading, Problem>> {
  const path = context.pathOf(file);
  if (!path.ok) return Promise.resolve(path);
  const known = knownNames(store?.rows() ?? { areas: areaRecords(), schemes: [] }, keptNames(store));
  const remembered = store === null ? [] : knownReadings(store).map(({ id, ...reading }) => ({ shape: id, ...reading }));
  return context.runJob('import.read', {
    ...{ path: path.value, name: file.name, known, remembered },
    ...given({ area, mapping, language }),
  });
}
