import openInBrowser from 'open';
import type { Problem } from '#shared/contracts/problem.ts';
import type { Language } from '#shared/contracts/values.ts';
import { done, type Result } from '#shared/result.ts';
import { doorTexts } from '#shared/text/door-texts.ts';
import { type ServerSettings, startServer } from './start-server.ts';

export type ServeSettings = ServerSettings & {
  /** Only tell the address. */
  readonly noOpen: boolean;
  readonly language: Language;
  /** Tells people a line: a terminal's output. */
  readonly say: (line: string) => void;
};

/**
 * Serves the window in a browser on this machine until the terminal ends it (Ctrl+C, or its closing). Problems:
 * `window-not-built`, `port-in-use`, and those of opening the store.
 */
export async function serve(settings: ServeSettings): Promise<Result<null, Problem>> {
  const { noOpen, language, say, ...serverSettings } = settings;
  const ended = endOfTerminal();
  const started = await startServer(serverSettings);
  if (!started.ok) return started;
  const { address, addressOnce, close } = started.value;
  say(doorTexts(language).serving(address));
  if (!noOpen && hasDesktop()) await openQuietly(addressOnce);
  await ended;
  await close();
  return done(null);
}

function endOfTerminal(): Promise<void> {
  return new Promise((resolve) => {
    // Not once: Ctrl+C comes from the terminal and again from the launcher, and must not cut the closing short.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}

/** Without one, the opener of Linux would start a browser in the terminal. */
function hasDesktop(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** The address was told: no browser that can be started is no reason to stop. */
async function openQuietly(address: string): Promise<void> {
  try {
    const opener = await openInBrowser(address);
    opener.on('error', () => {});
  } catch {}
}
