import type { Standing } from '#shared/domain/follow-up.ts';
import type { Words } from './words.ts';

/** How a cliff stands; what asks for attention stands out, by weight as well as by colour. */
export function StandingWord({ standing, words }: { standing: Standing; words: Pick<Words, 'followUp'> }) {
  return <span className={`standing standing-${standing}`}>{words.followUp.standing[standing]}</span>;
}
