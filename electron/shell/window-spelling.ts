import type { Engine } from '#electron/engine/engine.ts';
import { startSpelling } from '#electron/spelling/spelling.ts';
import type { Problem } from '#shared/contracts/problem.ts';
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
  /** Why a word could not be added; null: it was. */
  readonly addWord: (word: string) => Promise<Problem | null>;
};

/** The spelling of the window: the dictionaries, with what this user and this store call right. */
export function windowSpelling({ engine, settings, language, onKept }: Parts): WindowSpelling {
  const spelling = startSpelling();
  let names: Promise<readonly string[]> | null = null;
  engine.onEvent(({ event }) => {
    if (event === 'store.changed' || event === 'store.switched') names = null;
  });
  return {
    misspelt: async (words) => {
      if (!settings().spelling) return [];
      const wrong = await spelling.misspelt(language(), withoutWords(words, settings().ownWords));
      if (wrong.length === 0) return wrong;
      names ??= namesInStore(engine);
      return withoutWords(wrong, await names);
    },
    suggestions: (word) => spelling.suggestions(language(), word),
    addWord: async (word) => {
      const own = { ownWords: [...new Set([...settings().ownWords, word])] };
      const kept = await engine.call('settings.save', { own, language: language() });
      if (!kept.ok) return kept.problem;
      await onKept();
      return null;
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
