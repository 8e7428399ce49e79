import { ways } from '#test/pictures/ways.ts';
import { test } from '#test/support/served.ts';

test('the screens of the guide’s pictures are still reached', async ({ sample: { page, open } }) => {
  await open('/overzicht');
  for (const way of Object.values(ways)) await way(page);
});
