/**
 * Runs in the page before its own scripts: gives the preload script Electron's modules over the fixture's bindings, and
 * what it exposes to the page as frozen copies. A function of its own text: nothing from outside may be named in it.
 */
export function shimOf(preload: string): string {
  return `(${shim.toString()})(${JSON.stringify(preload)}, ${JSON.stringify(process.platform)});`;
}

function shim(preload: string, platform: string): void {
  type Listener = (event: unknown, ...args: unknown[]) => void;
  type Bound = (kind: 'invoke' | 'send', channel: string, args: unknown[]) => Promise<{ value: unknown } | { error: string }>;
  const page = globalThis as unknown as Record<string, unknown>;
  const bound = page['__shellCall'] as Bound;
  const paths: Record<string, string> = {};
  const listeners = new Map<string, Set<Listener>>();
  const frozen = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, frozen(part)])));
  };
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: unknown) =>
        Object.defineProperty(page, name, { value: frozen(api), writable: false, configurable: false, enumerable: true }),
    },
    ipcRenderer: {
      invoke: async (channel: string, ...args: unknown[]) => {
        const answer = await bound('invoke', channel, args);
        if ('error' in answer) throw new Error(`Error invoking remote method '${channel}': ${answer.error}`);
        return answer.value;
      },
      send: (channel: string, ...args: unknown[]) => void bound('send', channel, args),
      on: (channel: string, listener: Listener) => {
        const heard = listeners.get(channel) ?? new Set();
        listeners.set(channel, heard.add(listener));
      },
      off: (channel: string, listener: Listener) => listeners.get(channel)?.delete(listener),
    },
    webFrame: {
      // The browser of the test would ask its own; who tests asks this one.
      setSpellCheckProvider: (language: string, provider: unknown) => {
        page['__shellSpelling'] = { language, provider };
      },
    },
    webUtils: { getPathForFile: (file: { name: string }) => paths[file.name] ?? '' },
  };
  Object.defineProperty(page, '__shellTell', {
    value: (channel: string, args: unknown[]) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...args);
    },
  });
  Object.defineProperty(page, '__shellPaths', { value: paths });
  if (preload === '') return;
  const ownRequire = (name: string) => {
    if (name === 'electron') return electron;
    throw new Error(`module not found: ${name}`);
  };
  new Function('require', 'exports', 'module', 'process', preload)(ownRequire, {}, { exports: {} }, { platform });
}
