import { Worker } from 'node:worker_threads';
import { newWindowId } from '#electron/store/lease.ts';
import type { AppEvent } from '#shared/contracts/events.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { failed, type Result } from '#shared/result.ts';
import { machineClock } from './clock.ts';
import type { Engine, EngineSettings } from './engine.ts';
import type { FromEngine, ToEngine } from './engine-messages.ts';
import { fileList } from './files.ts';
import { homeFolder } from './home-folder.ts';
import { fileLog } from './log.ts';
import { threadFile } from './thread-file.ts';

/**
 * An engine in a thread of its own, for window and browser. Should the thread break down, the calls that wait give the
 * problem `bug` with the number of what the log says of it, and a new thread takes over, with no store open: the store
 * is as its last whole change set left it. A thread that never answered anything is not tried again.
 */
export function startEngine(settings: EngineSettings): Engine {
  const files = fileList();
  const listeners = new Set<(event: AppEvent) => void>();
  const waiting = new Map<number, (outcome: Result<unknown, Problem>) => void>();
  const ended = Promise.withResolvers<void>();
  const workerData: EngineSettings = { window: newWindowId(), ...settings };
  let lastId = 0;
  let isClosing = false;
  let breakdown: Problem | null = null;
  let worker = startThread();

  function startThread(): Worker {
    const started = new Worker(threadFile('engine-thread'), { workerData });
    let hasAnswered = false;
    let cause: unknown = new Error('The engine ended with no word');
    started.on('message', (message: FromEngine) => {
      if (message.tell === 'event') return tell(message.event);
      hasAnswered = true;
      waiting.get(message.id)?.(message.outcome);
      waiting.delete(message.id);
    });
    started.on('error', (error) => {
      cause = error;
    });
    started.on('exit', () => {
      if (!isClosing) return breakDown(cause, hasAnswered);
      settleAll(problem('cancelled', {}));
      ended.resolve();
    });
    return started;
  }

  function breakDown(cause: unknown, mayStartAgain: boolean): void {
    const bug = problem('bug', { number: fileLog(settings.home ?? homeFolder(), machineClock.now).bug('engine', cause) });
    if (mayStartAgain) {
      worker = startThread();
      for (const { handle, path } of files.handedIn()) send({ do: 'adopt', handle, path });
    } else breakdown = bug;
    settleAll(bug);
    tell({ event: 'store.switched' });
  }

  function settleAll(outcome: Problem): void {
    for (const settle of waiting.values()) settle(failed(outcome));
    waiting.clear();
  }

  function tell(event: AppEvent): void {
    for (const listener of listeners) listener(event);
  }

  function send(message: ToEngine): void {
    worker.postMessage(message);
  }

  const dispatch: Engine['dispatch'] = (name, input, options = {}) => {
    if (breakdown !== null) return Promise.resolve(failed(breakdown));
    const id = ++lastId;
    const { promise, resolve } = Promise.withResolvers<Result<unknown, Problem>>();
    waiting.set(id, resolve);
    send({ do: 'call', id, name, input, options });
    return promise;
  };

  return {
    call: dispatch as Engine['call'],
    dispatch,
    cancel: (job) => send({ do: 'cancel', job }),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    register: (path) => {
      const handle = files.register(path);
      send({ do: 'adopt', handle, path });
      return handle;
    },
    pathOf: files.pathOf,
    close: async () => {
      if (breakdown !== null) return;
      isClosing = true;
      send({ do: 'close' });
      await ended.promise;
    },
  };
}
