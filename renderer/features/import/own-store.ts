import type { Bridge } from '#shared/contracts/bridge.ts';
import type { CallOutput } from '#shared/contracts/calls.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { Result } from '#shared/result.ts';
import { freeStoreName } from './store-name.ts';

/**
 * Makes a store for what is dropped on an empty window, under the wished name or the next one that is free. Which stores
 * there are is asked now: another window, or a colleague on a shared folder, may have made one since this screen was opened.
 */
export async function madeOwnStore(bridge: Bridge, wished: string): Promise<Result<CallOutput<'store.create'>, Problem>> {
  const state = await bridge.call('app.state', {});
  return state.ok ? bridge.call('store.create', { name: freeStoreName(wished, state.value.known) }) : state;
}
