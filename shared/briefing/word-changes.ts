/** A stretch of a sentence that stayed, went or came. */
export type WordChange = { readonly how: 'same' | 'gone' | 'new'; readonly text: string };

/** What changed between two versions of a sentence, word by word: the longest common row of words stays. */
export function wordChanges(before: string, after: string): WordChange[] {
  const [old, now] = [before.split(' '), after.split(' ')];
  const common = commonLengths(old, now);
  const changes: { how: WordChange['how']; words: string[] }[] = [];
  const put = (how: WordChange['how'], word: string) => {
    const last = changes.at(-1);
    if (last?.how === how) last.words.push(word);
    else changes.push({ how, words: [word] });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [was, is] = [old[i], now[j]];
    if (was !== undefined && was === is) {
      put('same', was);
      i += 1;
      j += 1;
    } else if (was !== undefined && (is === undefined || lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1))) {
      put('gone', was);
      i += 1;
    } else {
      put('new', is ?? '');
      j += 1;
    }
  }
  return changes.map(({ how, words }) => ({ how, text: words.join(' ') }));
}

function lengthAt(common: readonly (readonly number[])[], i: number, j: number): number {
  return common[i]?.[j] ?? 0;
}

/** At [i][j]: how many words the rests from i and from j have in common, in order. */
function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const common = Array.from({ length: old.length + 1 }, () => Array.from({ length: now.length + 1 }, () => 0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = common[i] ?? [];
      row[j] = old[i] === now[j] ? lengthAt(common, i + 1, j + 1) + 1 : Math.max(lengthAt(common, i + 1, j), lengthAt(common, i, j + 1));
    }
  }
  return common;
}
