import type { Reading } from '#electron/importers/reading.ts';
import { commitReading, type TakingIn } from '#electron/services/import/commit.ts';
import type { Store } from '#electron/store/store.ts';
import { civilDate } from '#shared/domain/civil-date.ts';
import { cents } from '#shared/domain/money.ts';
import { at } from '#test/store/support/new-store.ts';
import { good } from '#test/support/good.ts';

/** Takes files in as Anna does, on a day that stands still. */
export const today = civilDate(2026, 11, 24);
export const whole = (choices: Partial<TakingIn> = {}): TakingIn => ({ onConflict: 'ask', strict: false, ...choices });
export const take = (store: Store, reading: Reading, choices: Partial<TakingIn> = {}) =>
  good(commitReading(store, reading, whole(choices), { who: 'Anna', at, today }));
export const years = (amount: number) => ({ 2026: cents(amount) });
export const day = (year: number) => civilDate(year, 1, 1);
