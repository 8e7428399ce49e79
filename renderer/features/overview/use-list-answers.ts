import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { Asked } from '#renderer/actions/address.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import type { CliffsView, LinesView, OverviewView } from '#shared/contracts/views.ts';

/** What the list of areas is drawn from: three answers to one question about one state of the store. */
export type ListAnswers = { readonly view: OverviewView; readonly lines: LinesView; readonly cliffs: CliffsView };

/**
 * The list of areas that belongs together: it changes when all three answers have come, so that no line is drawn beside
 * the figures of another question, and no line is drawn three times. null: they have not come yet.
 */
export function useListAnswers(
  view: UseQueryResult<OverviewView>,
  asked: Asked,
): { readonly list: ListAnswers | null; readonly error: Error | null } {
  const lines = useCall('lines.view', asked);
  const cliffs = useCall('cliffs.view', asked);
  const [kept, keep] = useState<ListAnswers | null>(null);
  const error = lines.error ?? cliffs.error;
  const isComing = view.isFetching || lines.isFetching || cliffs.isFetching;
  if (view.data === undefined || lines.data === undefined || cliffs.data === undefined) return { list: null, error };
  const isKept = kept?.view === view.data && kept.lines === lines.data && kept.cliffs === cliffs.data;
  if (isKept || (kept !== null && isComing)) return { list: kept, error };
  const list = { view: view.data, lines: lines.data, cliffs: cliffs.data };
  keep(list);
  return { list, error };
}
