// Adds up what Vitest and Playwright noted of their last run, prints one line, and fails when a test failed, was
// skipped, or never ran. A journey that passed at its second try counts as passed, and is named.
import { readFileSync } from 'node:fs';

const read = (name) => {
  try {
    return JSON.parse(readFileSync(`test/out/${name}.json`, 'utf8'));
  } catch {
    console.log(`test/out/${name}.json is not there: these tests did not run.`);
    return null;
  }
};
const vitest = read('vitest');
const playwright = read('playwright');
const stats = playwright?.stats ?? { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };

const passed = (vitest?.numPassedTests ?? 0) + stats.expected + stats.flaky;
// A file that does not load has no tests to fail.
const brokenFiles = (vitest?.testResults ?? []).filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
const failed = (vitest?.numFailedTests ?? 0) + brokenFiles + stats.unexpected + (playwright?.errors?.length ?? 0);
const skipped = (vitest?.numPendingTests ?? 0) + (vitest?.numTodoTests ?? 0) + stats.skipped;

for (const title of flakyIn(playwright?.suites ?? [])) console.log(`passed at its second try: ${title}`);
if (vitest === null || playwright === null || passed === 0 || failed > 0 || skipped > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);

function flakyIn(suites) {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? [])
      .filter((spec) => spec.tests.some(({ status }) => status === 'flaky'))
      .map((spec) => `${spec.file}: ${spec.title}`),
    ...flakyIn(suite.suites ?? []),
  ]);
}
