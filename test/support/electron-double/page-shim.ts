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
  type Provider = { readonly spellCheck: (words: string[], tell: (wrong: string[]) => void) => void };
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
      // As Chromium does: asks about the words of a field that is to be checked, whenever somebody types there.
      setSpellCheckProvider: (language: string, provider: Provider) => {
        page['__shellSpelling'] = { ...(page['__shellSpelling'] ?? { wrong: {} }), language, provider };
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
  addEventListener('input', ({ target }) => {
    const spelling = page['__shellSpelling'] as { provider: Provider; wrong: Record<string, string[]> } | undefined;
    if (spelling === undefined || !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    const name = target.labels?.[0]?.textContent ?? target.placeholder;
    if (!target.spellcheck) spelling.wrong[name] = ['not checked'];
    else
      spelling.provider.spellCheck(target.value.split(/[^\p{L}\p{N}'’-]+/u), (wrong) => Object.assign(spelling.wrong, { [name]: wrong }));
  });
  if (preload === '') return;
  const ownRequire = (name: string) => {
    if (name === 'electron') return electron;
    throw new Error(`module not found: ${name}`);
  };
  new Function('require', 'exports', 'module', 'process', preload)(ownRequire, {}, { exports: {} }, { platform });
}
