import { expect, test } from 'vitest';
import { randomOperations } from '#test/torture/model/random-operations.ts';

test('random writes, undos and redos give what a plain model gives, and taking everything back gives the empty store', () => {
  expect(randomOperations({ operations: 300 })).toMatchObject({ lost: 0 });
});
