import { createContext, useContext } from 'react';
import type { ActionId } from '#shared/contracts/actions.ts';

/** Does an action of the one list (contracts/actions.ts). */
export type Doer = (action: ActionId) => void;

export const DoerContext = createContext<Doer>(() => {});

export function useDo(): Doer {
  return useContext(DoerContext);
}
