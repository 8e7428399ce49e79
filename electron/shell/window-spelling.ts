import type { Engine } from '#electron/engine/engine.ts';
import { startSpelling } from '#electron/spelling/spelling.ts';
import type { OwnSettings } from '#shared/contracts/settings.ts';
import type { Language } from '#shared/contracts/values.ts';

type Parts = {
  readonly engine: Engine;
  readonly settings: () => OwnSettings;
  readonly language: () => Language;
  /** Settings were kept: to be read again. */
  readonly onKept: () => Promise<void>;
};

export type WindowSpelling = {
  /** Words that are in no dictionary, no word of the user, and in no name of the open store. */
  readonly misspelt: (words: readonly string[]) => Promise<readonly string[]>;
  readonly suggestions: (word: string) => Promise<readonly string[]>;
  readonly addWord: (word: string) => Promise<void>;
};

/** The spelling of the window: the dictionaries, with what this user and this store call right. */
export function windowSpelling({ engine, settings, language, onKept }: Parts): WindowSpelling {
  const spelling = startSpelling();
  return {
    misspelt: async (words) => {
      if (!settings().spelling) return [];
      const wrong = await spelling.misspelt(language(), withoutWords(words, settings().ownWords));
      return wrong.length === 0 ? wrong : withoutWords(wrong, await namesInStore(engine));
    },
    suggestions: (word) => spelling.suggestions(language(), word),
    addWord: async (word) => {
      await engine.call('settings.save', { own: { ownWords: [...new Set([...settings().ownWords, word])] }, language: language() });
      await onKept();
    },
  };
}

/** The names of the store's schemes, word by word; none where no store is open. Those of areas are known without it. */
async function namesInStore(engine: Engine): Promise<readonly string[]> {
  const listed = await engine.call('scenario.list', {});
  return listed.ok ? listed.value.schemes.flatMap(({ name }) => name.split(/[^\p{L}\p{N}'’]+/u)) : [];
}

function withoutWords(words: readonly string[], right: readonly string[]): readonly string[] {
  const known = new Set(right.map((word) => word.toLowerCase()));
  return words.filter((word) => !known.has(word.toLowerCase()));
}
