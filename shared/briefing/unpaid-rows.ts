import type { BriefingInput, UnpaidRow } from '#shared/contracts/briefing.ts';
import type { CommitmentId } from '#shared/domain/records.ts';
import { eurosInSentence } from '#shared/text/format.ts';
import type { BriefingTexts } from '#shared/text/nl/briefing.ts';
import { sizeAt } from './sizes.ts';

/**
 * The promises of which most is left unpaid in the twelve months after a near cliff, equal descriptions of several areas
 * together. A commitment counts once, with what its first cliff leaves unpaid: cliffs overlap [rules 4].
 */
export function unpaidRows({ answer, overview, rows, language, size }: BriefingInput, texts: BriefingTexts): UnpaidRow[] {
  const hardnessOf = new Map(rows.commitments.map(({ id, hardness }) => [id, hardness]));
  const first = new Map<CommitmentId, { description: string; uncovered: number }>();
  const inOrder = answer.cliffs.filter(({ date }) => date < overview.before).toSorted((a, b) => (a.date < b.date ? -1 : 1));
  for (const { commitments } of inOrder) {
    for (const { id, description, uncovered } of commitments) if (!first.has(id)) first.set(id, { description, uncovered });
  }
  const together = new Map<string, UnpaidRow & { sum: number }>();
  for (const [id, { description, uncovered }] of first) {
    const hardness = hardnessOf.get(id) ?? 'legal';
    const key = `${hardness} ${description}`;
    const sum = (together.get(key)?.sum ?? 0) + uncovered;
    together.set(key, { what: description, hardness: texts.hardness[hardness], amount: eurosInSentence(sum, language), sum });
  }
  return Array.from(together.values())
    .toSorted((a, b) => b.sum - a.sum || (a.what < b.what ? -1 : 1))
    .slice(0, answer.areas.length === 1 ? sizeAt(size).unpaid.one : sizeAt(size).unpaid.all)
    .map(({ what, hardness, amount }) => ({ what, hardness, amount }));
}

/** The jobs at those promises, each counted once; null where of none of them is known [rules banen]. */
export function unpaidFte({ answer, overview }: BriefingInput): number | null {
  const near = answer.cliffs.filter(({ date }) => date < overview.before).flatMap(({ commitments }) => commitments);
  const known = new Map(near.flatMap(({ id, fte }) => (fte === null ? [] : [[id, fte] as const])));
  return known.size === 0 ? null : Math.round(Array.from(known.values()).reduce((sum, fte) => sum + fte * 100, 0)) / 100;
}
