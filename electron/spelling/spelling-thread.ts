import { parentPort } from 'node:worker_threads';
import type { Language } from '#shared/contracts/values.ts';
import { type Dictionary, dictionaryOf } from './dictionary.ts';
import { knownWords } from './known-words.ts';
import type { SpellingAnswer, SpellingAsk } from './spelling-messages.ts';

/** The far end of the spelling: holds a dictionary from the first word of its language on. */
const dictionaries = new Map<Language, Promise<Dictionary>>();
const mostSuggestions = 5;

parentPort?.on('message', (asked: SpellingAsk) => {
  const tell = (words: readonly string[]) => parentPort?.postMessage({ id: asked.id, words } satisfies SpellingAnswer);
  // Without a dictionary nothing is called wrong.
  void answerTo(asked).then(tell, () => tell([]));
});

async function answerTo(asked: SpellingAsk): Promise<readonly string[]> {
  const { language } = asked;
  const known = dictionaries.get(language) ?? dictionaryOf(language);
  dictionaries.set(language, known);
  const { knows, suggest } = await known;
  const ofUs = knownWords();
  switch (asked.ask) {
    case 'misspelt':
      return asked.words.filter((word) => !isCode(word) && !ofUs.has(word.toLowerCase()) && !knows(word));
    case 'suggestions':
      return suggest(asked.word).slice(0, mostSuggestions);
  }
}

/** An abbreviation or a number: no dictionary knows which are right. */
function isCode(word: string): boolean {
  return /\p{N}/u.test(word) || word === word.toUpperCase();
}
