import { parentPort } from 'node:worker_threads';
import type { Language } from '#shared/contracts/values.ts';
import { type Dictionary, dictionaryOf } from './dictionary.ts';
import { knownWords } from './known-words.ts';
import type { SpellingAnswer, SpellingAsk } from './spelling-messages.ts';

/** The far end of the spelling: holds a dictionary from the first word of its language on. */
const dictionaries = new Map<Language, Promise<Dictionary>>();
const mostSuggestions = 5;

parentPort?.on('message', (asked: SpellingAsk) => {
  void answerTo(asked).then((words) => parentPort?.postMessage({ id: asked.id, words } satisfies SpellingAnswer));
});

async function answerTo(asked: SpellingAsk): Promise<readonly string[]> {
  const { language } = asked;
  const known = dictionaries.get(language) ?? dictionaryOf(language);
  dictionaries.set(language, known);
  const { knows, suggest } = await known;
  const ofUs = knownWords();
  switch (asked.ask) {
    case 'misspelt':
      return asked.words.filter((word) => !ofUs.has(word.toLowerCase()) && !knows(word));
    case 'suggestions':
      return suggest(asked.word).slice(0, mostSuggestions);
  }
}
