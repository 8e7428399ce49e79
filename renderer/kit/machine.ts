import { createContext, useContext } from 'react';
import { defaultOwnSettings, type OwnSettings, type SettingName } from '#shared/contracts/settings.ts';

/** The settings of this machine, and how to choose others. */
export type Machine = {
  readonly own: OwnSettings;
  /** Whether they were read: until then they are as if nobody chose. */
  readonly isRead: boolean;
  /** What an administrator fixed. */
  readonly fixed: readonly SettingName[];
  readonly choose: (chosen: Partial<OwnSettings>) => void;
};

export const MachineContext = createContext<Machine>({ own: defaultOwnSettings, isRead: false, fixed: [], choose: () => {} });

export function useMachine(): Machine {
  return useContext(MachineContext);
}
