import type Database from 'better-sqlite3';

/** Who writes in a store just now: a window holds it as long as it renews. */
export type Lease = { readonly who: string; readonly computer: string; readonly since: string };

/** Whether a window has the lease, and who does otherwise. */
export type LeaseAnswer = { readonly isHeld: true } | { readonly isHeld: false; readonly by: Lease };

/** A window renews every ten seconds; one that renewed nothing for so long is gone. */
const millisecondsOfLease = 60_000;

/** The one lease of a store. `now` is an instant, ISO 8601 UTC. Outside the history, and flushed like all else. */
export function leases(db: Database.Database) {
  // Also taken over where a clock went back, and the lease seems to lie in the future.
  const take = db.prepare<[string, string, string, string, string, number]>(
    `INSERT INTO lease (id, holder, who, computer, since, renewed) VALUES (1, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET holder = excluded.holder, who = excluded.who, computer = excluded.computer,
       since = CASE WHEN holder = excluded.holder THEN since ELSE excluded.since END, renewed = excluded.renewed
     WHERE abs(unixepoch(excluded.renewed, 'subsec') - unixepoch(renewed, 'subsec')) * 1000 >= ?
        OR holder = excluded.holder`,
  );
  const release = db.prepare<[string]>('DELETE FROM lease WHERE id = 1 AND holder = ?');
  const current = db.prepare<[], Lease>('SELECT who, computer, since FROM lease WHERE id = 1');
  return {
    /** Takes or renews the lease for a window; gives who has it otherwise. */
    take(window: string, by: { readonly who: string; readonly computer: string }, now: string): LeaseAnswer {
      if (take.run(window, by.who, by.computer, now, now, millisecondsOfLease).changes === 1) return { isHeld: true };
      const holder = current.get();
      return holder === undefined ? { isHeld: true } : { isHeld: false, by: holder };
    },
    /** Lets go at closing, so that the next window need not wait. */
    release: (window: string): void => void release.run(window),
  };
}
