/** A text to compare by: lower case, without diacritics, every run of other characters one space. */
export function bareText(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const found = barely(text);
  if (remembered.size < mostRemembered && text.length <= 60) remembered.set(text, found);
  return found;
}

/** The same names stand in many rows. */
const remembered = new Map<string, string>();
const mostRemembered = 20_000;

function barely(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9€%]+/g, ' ')
    .trim();
}

/** The same without spaces: "Besteed t/m" and "besteedtm" are one header. */
export function closeText(text: string): string {
  return bareText(text).replaceAll(' ', '');
}

/** How many letters must be added, taken away, changed or swapped with their neighbour; stops counting above `limit`. */
export function spellingDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const line = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(changed, (last[j] ?? 0) + 1, (line[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      line.push(least);
    }
    if (Math.min(...line) > limit) return limit + 1;
    [before, last] = [last, line];
  }
  return last[b.length] ?? limit + 1;
}

/** The candidate that is spelled most like a text, within a third of its letters; null without one. */
export function nearestOf<Candidate>(text: string, candidates: readonly Candidate[], nameOf: (one: Candidate) => string): Candidate | null {
  const wanted = closeText(text);
  let best: { candidate: Candidate; distance: number } | null = null;
  for (const candidate of candidates) {
    const name = closeText(nameOf(candidate));
    const limit = Math.min(
      best === null ? Number.POSITIVE_INFINITY : best.distance - 1,
      Math.floor(Math.max(wanted.length, name.length) / 3),
    );
    if (limit < 0) continue;
    const distance = spellingDistance(wanted, name, limit);
    if (distance <= limit) best = { candidate, distance };
  }
  return best?.candidate ?? null;
}
