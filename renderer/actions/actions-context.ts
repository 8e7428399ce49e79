import { createContext, useContext } from 'react';
import { type Action, type ActionId, actions } from '#shared/contracts/actions.ts';

/** Does an action of the one list (contracts/actions.ts). */
export type Doer = (action: ActionId) => void;

export const DoerContext = createContext<Doer>(() => {});

export function useDo(): Doer {
  return useContext(DoerContext);
}

/** The definition of an action: its label and keys. */
export function actionOf(id: ActionId): Action {
  const found = actions.find((action) => action.id === id);
  if (!found) throw new Error(`There is no action ${id}.`);
  return found;
}
