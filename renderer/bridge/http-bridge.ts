import type { FileKind } from '#shared/contracts/bridge.ts';
import type { CallName, CallOutput } from '#shared/contracts/calls.ts';
import type { AppEvent } from '#shared/contracts/events.ts';
import { httpPaths, type SessionAnswer, tokenInFragment } from '#shared/contracts/http-door.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { FileHandle } from '#shared/contracts/values.ts';
import { failed, type Result } from '#shared/result.ts';
import type { WindowBridge } from './bridge.ts';
import { chooseInBrowser, saveInBrowser } from './browser-files.ts';

const keptToken = 'lange-adem.token';
const retryMilliseconds = 1000;

/** The server is gone: the terminal was closed, or the computer slept. */
const unreachable = failed(problem('server-gone', {}));

/** Gives up the token of the address for that of this tab, and takes it out of the address. */
async function tokenOfTab(): Promise<string> {
  const first = new URLSearchParams(location.hash.slice(1)).get(tokenInFragment);
  if (first === null) return sessionStorage.getItem(keptToken) ?? '';
  history.replaceState(history.state, '', location.pathname + location.search);
  const response = await fetch(httpPaths.session, { method: 'POST', headers: { authorization: `Bearer ${first}` } });
  if (!response.ok) return sessionStorage.getItem(keptToken) ?? '';
  const { token } = (await response.json()) as SessionAnswer;
  sessionStorage.setItem(keptToken, token);
  return token;
}

/** The same window in a browser on this machine, over HTTP (contracts/http-door.ts). */
export async function httpBridge(): Promise<WindowBridge> {
  const token = await tokenOfTab();
  const authorization = `Bearer ${token}`;
  const listeners = new Set<(event: AppEvent) => void>();

  const post = async <Answer>(path: string, body: unknown): Promise<Result<Answer, Problem>> => {
    try {
      const headers = { authorization, 'content-type': 'application/json' };
      const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
      if (response.status === 401) return failed(problem('token-refused', {}));
      return response.ok ? ((await response.json()) as Result<Answer, Problem>) : unreachable;
    } catch {
      return unreachable;
    }
  };
  const upload = async (file: File): Promise<FileHandle[]> => {
    const headers = { authorization, 'content-type': 'application/octet-stream' };
    const response = await fetch(`${httpPaths.files}?name=${encodeURIComponent(file.name)}`, { method: 'POST', headers, body: file });
    if (!response.ok) return [];
    const handle = (await response.json()) as Result<FileHandle, Problem>;
    return handle.ok ? [handle.value] : [];
  };
  const uploaded = async (files: readonly File[]) => (await Promise.all(files.map(upload))).flat();

  void listen(authorization, (event) => {
    for (const listener of listeners) listener(event);
  });

  return {
    placesFiles: false,
    call: (name, input, options = {}) => post<CallOutput<CallName>>(`${httpPaths.call}${name}`, { input, ...options }) as never,
    cancel: (job) =>
      void fetch(httpPaths.cancel, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ job }),
      }),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    chooseFiles: async (kind, options) => uploaded(await chooseInBrowser(kind, options?.multiple ?? false)),
    chooseTarget: async (kind: FileKind, name: string) => {
      const handle = await post<FileHandle>(httpPaths.targets, { kind, name });
      return handle.ok ? handle.value : null;
    },
    chooseFolder: async () => null,
    dropFiles: (files) => uploaded(files.filter((file) => file instanceof File)),
    takePasted: async ({ name, kind, content }) => {
      const [file] = await uploaded([new File([content], `${name}.${kind}`)]);
      return file === undefined ? null : { ...file, name };
    },
    open: async (handle) => {
      const response = await fetch(`${httpPaths.files}/${encodeURIComponent(handle.id)}`, { headers: { authorization } });
      if (response.ok) saveInBrowser(await response.blob(), handle.name);
    },
    setLanguage: () => {},
  };
}

/** Events come as lines of one long answer; when it ends (a restart, a sleep) it is asked again. */
async function listen(authorization: string, tell: (event: AppEvent) => void): Promise<never> {
  for (;;) {
    try {
      const response = await fetch(httpPaths.events, { headers: { authorization } });
      if (response.ok && response.body !== null) await readLines(response.body, tell);
    } catch {
      // The server is away for a moment: calls say so, this asks again.
    }
    await new Promise((resume) => setTimeout(resume, retryMilliseconds));
  }
}

async function readLines(body: ReadableStream<Uint8Array>, tell: (event: AppEvent) => void): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream() as never as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') tell(JSON.parse(line) as AppEvent);
  }
}
