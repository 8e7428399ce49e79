import type { CivilDate } from '#shared/domain/civil-date.ts';
import { civilDate } from '#shared/domain/civil-date.ts';

/** The time as services get it. */
export type Clock = {
  /** The day on the wall of the user: the machine's own time zone. */
  readonly today: () => CivilDate;
  /** The instant, ISO 8601 UTC. */
  readonly now: () => string;
};

export const machineClock: Clock = {
  today: () => {
    const now = new Date();
    return civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  },
  now: () => new Date().toISOString(),
};
