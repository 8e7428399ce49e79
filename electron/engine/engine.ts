import { join } from 'node:path';
import type { Context } from '#electron/services/context.ts';
import { underPolicy, whoOf } from '#electron/services/own-settings.ts';
import { noteOpened } from '#electron/services/recent-stores.ts';
import { newWindowId } from '#electron/store/lease.ts';
import type { CallInput, CallName, CallOutput } from '#shared/contracts/calls.ts';
import type { AppEvent } from '#shared/contracts/events.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { FileHandle } from '#shared/contracts/values.ts';
import type { Result } from '#shared/result.ts';
import { machineAccount } from './account.ts';
import { type Clock, machineClock } from './clock.ts';
import { dispatch } from './dispatch.ts';
import { type Files, fileList } from './files.ts';
import { homeFolder } from './home-folder.ts';
import type { RunJob } from './job-list.ts';
import { type JobRunner, jobsHere, jobsInThreads } from './jobs.ts';
import { fileLog } from './log.ts';
import { ownSettingsFiles } from './own-settings.ts';
import { session } from './session.ts';

/** A call may be a job: work with an id, under which its progress is told and it can be cancelled. */
export type CallOptions = { readonly job?: string };

/** Everything behind the doors, in this thread (`createEngine`) or in another (`startEngine`). */
export type Engine = {
  /** A call of our own, with types. */
  readonly call: <Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
    options?: CallOptions,
  ) => Promise<Result<CallOutput<Name>, Problem>>;
  /** A call that came from outside: nothing about it is trusted. */
  readonly dispatch: (name: string, input: unknown, options?: CallOptions) => Promise<Result<unknown, Problem>>;
  /** The same, with its outcome as JSON. */
  readonly dispatchText: (name: string, input: unknown, options?: CallOptions) => Promise<string>;
  readonly cancel: (job: string) => void;
  /** Gives a function that stops listening. */
  readonly onEvent: (listener: (event: AppEvent) => void) => () => void;
  /** Takes in a file by its absolute path; services and windows know it by the handle. */
  readonly register: (path: string) => FileHandle;
  readonly pathOf: (handle: FileHandle) => Result<string, Problem>;
  /** Cancels what runs and closes the store. */
  readonly close: () => Promise<void>;
};

export type EngineSettings = {
  readonly door: Context['door'];
  /** The folder of the program's own stores and log; the platform's where absent. */
  readonly home?: string;
  readonly who?: string;
  /** Names this window among all, so that an engine that takes over from one that broke down has what that one had. */
  readonly window?: string;
};

/** An engine in the caller's own thread. A command line gets its long work in that thread too. */
export function createEngine(settings: EngineSettings, given: { readonly clock?: Clock; readonly files?: Files } = {}): Engine {
  const { door, home = homeFolder(), who = machineAccount(), window = newWindowId() } = settings;
  const { clock = machineClock, files = fileList() } = given;
  const isForWindow = door !== 'command-line';
  const listeners = new Set<(event: AppEvent) => void>();
  const tell = (event: AppEvent) => {
    for (const listener of listeners) listener(event);
  };
  const log = fileLog(home, clock.now);
  const running = new Map<string, JobRunner>();
  const storesFolder = join(home, 'stores');
  const own = ownSettingsFiles(home);
  const open = session(tell, {
    watching: isForWindow && { window, who, now: clock.now, storesFolder, backupFolder: own.policy.backupFolder, bug: log.bug },
  });

  const dispatchHere: Engine['dispatch'] = async (name, input, options = {}) => {
    const { job } = options;
    const runner = isForWindow ? jobsInThreads() : jobsHere();
    const runJob = (jobName: string, jobInput: unknown) =>
      runner.run({ name: jobName, input: jobInput }, (progress) => {
        if (job !== undefined) tell({ event: 'job.progress', job, progress });
      });
    if (job !== undefined) running.set(job, runner);
    try {
      const { store } = open;
      const context: Context = {
        store,
        switchStore: (chosen) => {
          open.switchStore(chosen === null ? null : underPolicy(chosen, own.policy));
          if (chosen !== null && isForWindow) noteOpened(storesFolder, chosen.path, clock.now());
        },
        who: whoOf(own.own(), who),
        account: who,
        ownSettings: own,
        ...clock,
        pathOf: files.pathOf,
        storesFolder,
        door,
        runJob: runJob as RunJob,
      };
      return await dispatch(name, input, context, log);
    } finally {
      if (job !== undefined) running.delete(job);
      open.look();
    }
  };

  return {
    call: dispatchHere as Engine['call'],
    dispatch: dispatchHere,
    dispatchText: async (name, input, options) => JSON.stringify(await dispatchHere(name, input, options)),
    cancel: (job) => running.get(job)?.cancel(),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    register: files.register,
    pathOf: files.pathOf,
    close: async () => {
      for (const runner of running.values()) runner.cancel();
      open.close();
    },
  };
}
