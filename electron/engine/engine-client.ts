import { Worker } from 'node:worker_threads';
import { newWindowId } from '#electron/store/lease.ts';
import type { AppEvent } from '#shared/contracts/events.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { failed } from '#shared/result.ts';
import { machineClock } from './clock.ts';
import type { CallOptions, Engine, EngineSettings } from './engine.ts';
import type { FromEngine, ToEngine } from './engine-messages.ts';
import { fileList } from './files.ts';
import { homeFolder } from './home-folder.ts';
import { fileLog } from './log.ts';
import { threadFile } from './thread-file.ts';

/** What a call comes back with, as objects or as the text of them. */
type Answer = Exclude<FromEngine, { readonly tell: 'event' }>;

/**
 * An engine in a thread of its own, for window and browser. Should the thread break down, the calls that wait give the
 * problem `bug` with the number of what the log says of it, and a new thread takes over, with no store open: the store
 * is as its last whole change set left it. A thread that never answered anything is not tried again.
 */
export function startEngine(settings: EngineSettings): Engine {
  const files = fileList();
  const listeners = new Set<(event: AppEvent) => void>();
  const waiting = new Map<number, (answer: Answer) => void>();
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
      waiting.get(message.id)?.(message);
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
    for (const [id, settle] of waiting) settle({ tell: 'outcome', id, outcome: failed(outcome) });
    waiting.clear();
  }

  function tell(event: AppEvent): void {
    for (const listener of listeners) listener(event);
  }

  function send(message: ToEngine): void {
    worker.postMessage(message);
  }

  const ask = (asText: boolean, name: string, input: unknown, options: CallOptions = {}): Promise<Answer> => {
    const id = ++lastId;
    if (breakdown !== null) return Promise.resolve({ tell: 'outcome', id, outcome: failed(breakdown) });
    const { promise, resolve } = Promise.withResolvers<Answer>();
    waiting.set(id, resolve);
    send({ do: 'call', id, name, input, options, asText });
    return promise;
  };
  const dispatch: Engine['dispatch'] = async (...asked) => {
    const answer = await ask(false, ...asked);
    return answer.tell === 'text' ? JSON.parse(answer.text) : answer.outcome;
  };
  const dispatchText: Engine['dispatchText'] = async (...asked) => {
    const answer = await ask(true, ...asked);
    return answer.tell === 'text' ? answer.text : JSON.stringify(answer.outcome);
  };

  return {
    call: dispatch as Engine['call'],
    dispatch,
    dispatchText,
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
