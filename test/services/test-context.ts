import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { fileList } from '#electron/engine/files.ts';
import type { RunJob } from '#electron/engine/job-list.ts';
import { jobsHere } from '#electron/engine/jobs.ts';
import { ownSettingsFiles } from '#electron/engine/own-settings.ts';
import { session } from '#electron/engine/session.ts';
import type { Context } from '#electron/services/context.ts';
import type { AppEvent } from '#shared/contracts/events.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';

/** A real context over a folder of this test's own, on a day that stands still. */
export function testContext() {
  const folder = mkdtempSync(join(tmpdir(), 'lange-adem-services-'));
  const events: AppEvent[] = [];
  const { store, switchStore, close } = session((event) => events.push(event), { watching: false });
  const files = fileList();
  const runner = jobsHere();
  const context: Context = {
    store,
    switchStore,
    who: 'j.bakker',
    account: 'j.bakker',
    ownSettings: ownSettingsFiles(join(folder, 'home'), null),
    today: () => '2026-12-01' as CivilDate,
    now: () => '2026-12-01T09:00:00.000Z',
    pathOf: files.pathOf,
    storesFolder: join(folder, 'stores'),
    door: 'window',
    runJob: ((name: string, input: unknown) => runner.run({ name, input }, () => {})) as RunJob,
  };
  onTestFinished(() => {
    close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { context, events, folder, register: files.register };
}
