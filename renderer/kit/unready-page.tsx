import type { Problem } from '#shared/contracts/problem.ts';
import { Page } from './page.tsx';
import { ProblemNote } from './problem.tsx';

/** A screen that cannot show its answer: why, under what it is called, or empty as long as the answer is on its way. */
export function UnreadyPage({
  title,
  failed,
  problem,
  unchanged,
}: {
  title: string;
  /** The heading where there is a problem. */
  failed: string;
  /** null: it is still being asked. */
  problem: Problem | null;
  unchanged?: string;
}) {
  return (
    <Page title={title}>
      {problem === null ? null : (
        <>
          <h1>{failed}</h1>
          <ProblemNote problem={problem} {...(unchanged === undefined ? {} : { unchanged })} />
        </>
      )}
    </Page>
  );
}
