import type { AreaNeed } from '#shared/contracts/views.ts';
import type { Words } from './words.ts';

/** Who must decide on an area's money, and when at the latest. */
export function decisionWords({ cliff, least }: AreaNeed, { least: texts }: Words): string {
  const who = least.change?.row.decidedBy ?? 'other';
  if (cliff.decision === null) return texts.decidesUnknown(who);
  const { name, date, passed } = cliff.decision;
  return passed ? texts.decided(who, name, cliff.nextDecision?.name ?? null) : texts.decides(who, name, date);
}
