import { userInfo } from 'node:os';

/** The account on this machine: who a change set says did it. */
export function machineAccount(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that has no account.
    return String(process.getuid?.() ?? 'onbekend');
  }
}
