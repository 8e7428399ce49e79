import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Language } from '#shared/contracts/values.ts';
import type { SpellingAnswer, SpellingAsk } from './spelling-messages.ts';

/** The spelling of what people write in the window. Without an answer nothing is wrong, and nothing is suggested. */
export type Spelling = {
  /** Those of these words that are in no dictionary, and are no name or term of ours. */
  readonly misspelt: (language: Language, words: readonly string[]) => Promise<readonly string[]>;
  readonly suggestions: (language: Language, word: string) => Promise<readonly string[]>;
  readonly close: () => void;
};

/** The dictionaries take 50 MB: they go when nobody wrote for so long. */
const idleMilliseconds = 5 * 60_000;

type Question = { readonly ask: 'misspelt'; readonly words: readonly string[] } | { readonly ask: 'suggestions'; readonly word: string };

/** Starts no thread before the first word is asked. */
export function startSpelling(): Spelling {
  const waiting = new Map<number, (words: readonly string[]) => void>();
  let thread: Worker | null = null;
  let lastId = 0;
  let idle: NodeJS.Timeout | undefined;

  function close(): void {
    clearTimeout(idle);
    const ended = thread;
    thread = null;
    void ended?.terminate();
    for (const answer of waiting.values()) answer([]);
    waiting.clear();
  }

  function started(): Worker {
    const worker = new Worker(new URL(`./spelling-thread${extname(import.meta.url)}`, import.meta.url));
    worker.unref();
    worker.on('message', ({ id, words }: SpellingAnswer) => {
      waiting.get(id)?.(words);
      waiting.delete(id);
    });
    worker.on('error', close);
    return worker;
  }

  function asked(language: Language, question: Question): Promise<readonly string[]> {
    clearTimeout(idle);
    idle = setTimeout(close, idleMilliseconds).unref();
    thread ??= started();
    lastId += 1;
    const id = lastId;
    const answer = new Promise<readonly string[]>((resolve) => waiting.set(id, resolve));
    thread.postMessage({ id, language, ...question } satisfies SpellingAsk);
    return answer;
  }

  return {
    misspelt: (language, words) => (words.length === 0 ? Promise.resolve([]) : asked(language, { ask: 'misspelt', words })),
    suggestions: (language, word) => asked(language, { ask: 'suggestions', word }),
    close,
  };
}
