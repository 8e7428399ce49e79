import { keepPreviousData, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Bridge } from '#shared/contracts/bridge.ts';
import type { CallInput, CallName, CallOutput } from '#shared/contracts/calls.ts';
import { CallFailed, useBridge } from './bridge.ts';

/** A call's value; its problem is thrown as `CallFailed`. */
export async function valueOfCall<Name extends CallName>(bridge: Bridge, name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
  const result = await bridge.call(name, input);
  if (!result.ok) throw new CallFailed(result.problem);
  return result.value;
}

/**
 * A query of the list of calls, kept under its name and input. While another input is worked out the old figures stay,
 * so that nothing flickers.
 */
export function useCall<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
  options: { readonly enabled?: boolean } = {},
): UseQueryResult<CallOutput<Name>> {
  const bridge = useBridge();
  return useQuery({
    queryKey: [name, input],
    queryFn: () => valueOfCall(bridge, name, input),
    placeholderData: keepPreviousData,
    ...options,
  }) as UseQueryResult<CallOutput<Name>>;
}

/** The one rule that refreshes: whatever was written, here or by another program, makes every answer old. */
export function useRefresh(): void {
  const bridge = useBridge();
  const queries = useQueryClient();
  useEffect(
    () =>
      bridge.onEvent(({ event }) => {
        if (event === 'store.switched') void queries.resetQueries();
        if (event === 'store.changed') void queries.invalidateQueries();
      }),
    [bridge, queries],
  );
}
