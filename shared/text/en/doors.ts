import type { doors as nl } from '#shared/text/nl/doors.ts';

export const doors: typeof nl = {
  serving: (address) => `Lange Adem is open at ${address}\nThis address works on this computer only. To stop: Ctrl+C.`,
  electronFetching: 'Fetching the program window (Electron), this once. It takes about a minute.',
  electronFailed: 'The program window (Electron) cannot start here, so Lange Adem opens in your browser.',
  electronMissing: 'The program window (Electron) cannot be had here, so Lange Adem opens in your browser.',
};
