import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rootFolder } from '#electron/engine/root-folder.ts';
import { guideFiles } from '#electron/guide-files.ts';
import { helpPages } from '#shared/text/help-pages.ts';
import { foundInHelp } from '#shared/text/help-search.ts';

const [dutch, english] = [helpPages('nl'), helpPages('en')];
const idsOf = (pages: typeof dutch) => pages.map(({ id, sections }) => [id, sections.map((section) => section.id)]);

describe('the guide', () => {
  test.each([...guideFiles()])('%s is what the program shows (else: npm run docs)', (path, text) => {
    expect(readFileSync(join(rootFolder, path), 'utf8')).toBe(text);
  });

  test('has the same pages and sections in both languages, each with an address of its own', () => {
    expect(idsOf(english)).toEqual(idsOf(dutch));
    const ids = dutch.flatMap(({ sections }) => sections.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has the same kind of blocks in both languages', () => {
    const shape = (pages: typeof dutch) =>
      pages.flatMap(({ sections }) =>
        sections.map(({ id, blocks }) => [
          id,
          blocks.map((block) =>
            typeof block === 'string' ? 'text' : 'rows' in block ? `table of ${block.rows.length}` : Object.keys(block),
          ),
        ]),
      );
    expect(shape(english)).toEqual(shape(dutch));
  });

  test('names only pictures that are there', () => {
    const named = dutch.flatMap(({ sections }) =>
      sections.flatMap(({ blocks }) => blocks.flatMap((block) => (typeof block !== 'string' && 'picture' in block ? [block.picture] : []))),
    );
    for (const picture of named) expect(existsSync(join(rootFolder, 'docs/pictures', `${picture}.png`)), picture).toBe(true);
  });

  test('no page of docs/ is left that the program no longer has', () => {
    const found = readdirSync(join(rootFolder, 'docs')).filter((name) => name.endsWith('.md'));
    const made = found.filter((name) => readFileSync(join(rootFolder, 'docs', name), 'utf8').startsWith('<!-- Made by'));
    expect(made.map((name) => `docs/${name}`).sort()).toEqual([...guideFiles().keys()].sort());
  });
});

describe('searching the guide', () => {
  const found = (typed: string) => foundInHelp(dutch, typed).flatMap(({ sections }) => sections);

  test('nothing typed gives all of it', () => {
    expect(foundInHelp(dutch, ' ')).toBe(dutch);
  });

  test('a term comes down to its row', () => {
    const rows = found('ademlijn').flatMap(({ id, blocks }) => (id === 'begrippen' ? blocks : []));
    expect(rows).toEqual([{ head: ['Woord', 'Betekenis'], rows: [['ademlijn', expect.stringContaining('lijn van een gebied')]] }]);
  });

  test('words may be far apart, in any case, and with or without marks', () => {
    expect(found('GEOORMERKT reserve').map(({ id }) => id)).toContain('regel-3');
    expect(found('scénario').map(({ id }) => id)).toContain('regel-7');
    expect(found('zonnebloem')).toEqual([]);
  });
});
