import { useQuestion } from '#renderer/actions/address.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import type { BreathLine } from '#shared/domain/results.ts';

/** The lines as they are without the scenario of the address; null where there is none, or they are not there yet. */
export function useBaseLines(): readonly BreathLine[] | null {
  const { asked } = useQuestion();
  const isUnder = asked.scenario !== undefined;
  const { data, isPlaceholderData } = useCall('scenario.view', asked, { enabled: isUnder });
  return isUnder && data !== undefined && !isPlaceholderData ? data.base.lines : null;
}
