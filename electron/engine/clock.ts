import { localDay } from '#electron/services/local-day.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';

export { localDay };

/** The time as services get it. */
export type Clock = {
  /** The day on the wall of the user: the machine's own time zone. */
  readonly today: () => CivilDate;
  /** The instant, ISO 8601 UTC. */
  readonly now: () => string;
};

const now = () => new Date().toISOString();

export const machineClock: Clock = { today: () => localDay(now()), now };
