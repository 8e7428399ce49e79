import { createContext, useContext } from 'react';
import { defaultOwnSettings, type OwnSettings, type SettingName } from '#shared/contracts/settings.ts';

/** The settings of this machine, and how to choose others. */
export type Machine = {
  readonly own: OwnSettings;
  /** Whether they were read: until then they are as if nobody chose. */
  readonly isRead: boolean;
  /** What an administrator fixed. */
  readonly fixed: readonly SettingName[];
  /** Shows them at once, and keeps them. Gives false where they could not be kept: then it has said so, and they are as they were. */
  readonly choose: (chosen: Partial<OwnSettings>) => Promise<boolean>;
};

export const MachineContext = createContext<Machine>({ own: defaultOwnSettings, isRead: false, fixed: [], choose: async () => false });

export function useMachine(): Machine {
  return useContext(MachineContext);
}
