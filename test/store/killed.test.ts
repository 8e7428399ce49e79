import { expect, test } from 'vitest';
import { kills } from '#test/torture/kills.ts';

test('programs killed while they write lose nothing that was acknowledged, and leave nothing half', { timeout: 120_000 }, async () => {
  expect(await kills({ kills: 50 })).toMatchObject({ tries: 50, lost: 0 });
});
