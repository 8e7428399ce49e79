import { createContext, useContext } from 'react';
import { defaultOwnSettings, type OwnSettings, type SettingName } from '#shared/contracts/settings.ts';

/** The settings of this machine, and how to choose others. */
export type Machine = {
  readonly own: OwnSettings;
  /** What an administrator fixed. */
  readonly fixed: readonly SettingName[];
  readonly choose: (chosen: Partial<OwnSettings>) => void;
};

export const MachineContext = createContext<Machine>({ own: defaultOwnSettings, fixed: [], choose: () => {} });

export function useMachine(): Machine {
  return useContext(MachineContext);
}
