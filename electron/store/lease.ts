import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type Database from 'better-sqlite3';

/** Who writes in a store just now: a window holds it as long as it renews. */
export type Lease = { readonly who: string; readonly computer: string; readonly since: string };

/** Whether a window has the lease, and who does otherwise. */
export type LeaseAnswer = { readonly isHeld: true } | { readonly isHeld: false; readonly by: Lease };

/** A window renews every ten seconds; one that renewed nothing for so long is gone. */
const millisecondsOfLease = 60_000;

/** Names a window: the number of its program, and what no other window of that program has. */
export function newWindowId(): string {
  return `${process.pid} ${randomUUID()}`;
}

/** The one lease of a store. `now` is an instant, ISO 8601 UTC. Outside the history, and flushed like all else. */
export function leases(db: Database.Database) {
  // Also taken over where a clock went back, and the lease seems to lie in the future.
  const take = db.prepare<[string, string, string, string, string, number, string]>(
    `INSERT INTO lease (id, holder, who, computer, since, renewed) VALUES (1, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET holder = excluded.holder, who = excluded.who, computer = excluded.computer,
       since = CASE WHEN holder = excluded.holder THEN since ELSE excluded.since END, renewed = excluded.renewed
     WHERE abs(unixepoch(excluded.renewed, 'subsec') - unixepoch(renewed, 'subsec')) * 1000 >= ?
        OR holder IN (excluded.holder, ?)`,
  );
  const release = db.prepare<[string]>('DELETE FROM lease WHERE id = 1 AND holder = ?');
  const other = db.prepare<[string], Lease & { readonly holder: string }>(
    'SELECT holder, who, computer, since FROM lease WHERE id = 1 AND holder <> ?',
  );
  /** Who has the lease, where that is not this window. */
  const otherThan = (window: string): Lease | null => {
    const found = other.get(window);
    return found === undefined ? null : { who: found.who, computer: found.computer, since: found.since };
  };
  return {
    otherThan,
    /** Takes or renews the lease for a window; gives who has it otherwise. */
    take(window: string, by: { readonly who: string; readonly computer: string }, now: string): LeaseAnswer {
      const found = other.get(window);
      const gone = found !== undefined && isGone(found) ? found.holder : window;
      if (take.run(window, by.who, by.computer, now, now, millisecondsOfLease, gone).changes === 1) return { isHeld: true };
      const holder = otherThan(window);
      return holder === null ? { isHeld: true } : { isHeld: false, by: holder };
    },
    /** Lets go at closing, so that the next window need not wait. */
    release: (window: string): void => void release.run(window),
  };
}

/** Whether the program of a window on this computer has ended without letting go: nobody need wait for it. */
function isGone({ holder, computer }: { readonly holder: string; readonly computer: string }): boolean {
  const program = Number(/^(\d+) /.exec(holder)?.[1]);
  if (computer !== hostname() || !Number.isInteger(program)) return false;
  try {
    process.kill(program, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
