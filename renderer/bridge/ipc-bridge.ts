import type { Bridge } from '#shared/contracts/bridge.ts';
import { type ShellBridge, shellGlobal } from '#shared/contracts/ipc-door.ts';
import type { WindowBridge } from './bridge.ts';

/** The bridge that Electron's preload script put there; null outside the shell. */
export function ipcBridge(): WindowBridge | null {
  const given: unknown = Reflect.get(globalThis, shellGlobal);
  // The preload script is ours and gives this shape; its values are checked by the engine, and typed per call here.
  return given === undefined ? null : { ...(given as ShellBridge as Bridge), placesFiles: true };
}
