import { Worker } from 'node:worker_threads';
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
 * An engine in a thread of its own, for window and browser. Should the thread break down, every call gives the problem
 * `bug` with the number of what the log says of it; the store is as its last whole change set left it.
 */
export function startEngine(settings: EngineSettings): Engine {
  const worker = new Worker(threadFile('engine-thread'), { workerData: settings });
  const files = fileList();
  const listeners = new Set<(event: AppEvent) => void>();
  const waiting = new Map<number, (outcome: Result<unknown, Problem>) => void>();
  const ended = Promise.withResolvers<void>();
  let lastId = 0;
  let breakdown: Problem | null = null;
  const send = (message: ToEngine) => worker.postMessage(message);

  worker.on('message', (message: FromEngine) => {
    if (message.tell === 'event') for (const listener of listeners) listener(message.event);
    else {
      waiting.get(message.id)?.(message.outcome);
      waiting.delete(message.id);
    }
  });
  const breakDown = (error: unknown) => {
    breakdown ??= problem('bug', { number: fileLog(settings.home ?? homeFolder(), machineClock.now).bug('engine', error) });
    for (const settle of waiting.values()) settle(failed(breakdown));
    waiting.clear();
  };
  worker.on('error', breakDown);
  worker.on('exit', () => {
    ended.resolve();
    if (waiting.size > 0) breakDown(new Error('The engine ended with calls unanswered'));
  });

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
      send({ do: 'close' });
      await ended.promise;
    },
  };
}
