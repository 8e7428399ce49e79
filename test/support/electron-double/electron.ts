import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserWindow, births, mayGoOn, windows } from './windows.ts';

/**
 * Electron's module, as far as the shell uses it, for a machine without Electron. It holds no browser: its windows are
 * pages in the fixture's process, which it speaks to over cloned messages. For tests only.
 */
export { BrowserWindow };

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly switches = new Map<string, string>();
  isSandboxed = false;
  private readonly paths = new Map([['documents', join(tmpdir(), 'documents')]]);
  readonly commandLine = { appendSwitch: (name: string, value = '') => void this.switches.set(name, value) };
  readonly whenReady = () => new Promise<void>((resolve) => setImmediate(resolve));
  enableSandbox(): void {
    this.isSandboxed = true;
  }
  getName(): string {
    return 'Lange Adem';
  }
  getVersion(): string {
    return '0.0.0';
  }
  getPath(name: string): string {
    return this.paths.get(name) ?? tmpdir();
  }
  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }
  requestSingleInstanceLock(): boolean {
    return true;
  }
  setAboutPanelOptions(): void {}
  badge = 0;
  setBadgeCount(count: number): void {
    this.badge = count;
  }
  quit(): void {
    if (!mayGoOn(this, 'before-quit')) return;
    for (const window of [...windows.values()]) window.close();
    if (windows.size > 0 || !mayGoOn(this, 'will-quit')) return;
    this.emit('quit');
    process.exit(0);
  }
}

export const app = new App();
births.push((contents) => app.emit('web-contents-created', {}, contents));

type Handler = (event: unknown, ...args: unknown[]) => unknown;
class IpcMain extends EventEmitter {
  readonly handlers = new Map<string, Handler>();
  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, handler);
  }
}
export const ipcMain = new IpcMain();

export const dialog = {
  showOpenDialog: async (): Promise<{ canceled: boolean; filePaths: string[] }> => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async (): Promise<{ canceled: boolean; filePath: string }> => ({ canceled: true, filePath: '' }),
  showErrorBox: (): void => {},
  showMessageBoxSync: (): number => 0,
};

export const shell = { openPath: async (_path: string): Promise<string> => '' };

type MenuItem = {
  readonly enabled?: boolean;
  readonly label?: string;
  readonly id?: string;
  readonly submenu?: readonly MenuItem[];
  readonly click?: () => void;
};
let applicationMenu: readonly MenuItem[] | null = null;
/** The menus that were shown at the pointer, oldest first. */
export const popups: (readonly MenuItem[])[] = [];
export const Menu = {
  buildFromTemplate: (template: readonly MenuItem[]) => Object.assign([...template], { popup: () => void popups.push(template) }),
  setApplicationMenu: (menu: readonly MenuItem[]): void => {
    applicationMenu = menu;
  },
  getApplicationMenu: () => {
    const all = (items: readonly MenuItem[]): MenuItem[] => items.flatMap((item) => [item, ...all(item.submenu ?? [])]);
    return {
      items: applicationMenu ?? [],
      getMenuItemById: (id: string) => all(applicationMenu ?? []).find((item) => item.id === id) ?? null,
    };
  },
};

type Answered = (request: Request) => Response | Promise<Response>;
export const schemes = { privileged: [] as unknown[], handlers: new Map<string, Answered>() };
export const protocol = {
  registerSchemesAsPrivileged: (list: readonly unknown[]): void => void schemes.privileged.push(...list),
  handle: (scheme: string, answer: Answered): void => void schemes.handlers.set(scheme, answer),
};

type Decide<Decision> = (decision: Decision) => void;
export const policy = {
  beforeRequest: (_details: { url: string }, decide: Decide<{ cancel?: boolean }>): void => decide({}),
  permission: (_contents: unknown, _permission: string, decide: Decide<boolean>): void => decide(true),
  permissionCheck: (_contents: unknown, _permission: string): boolean => true,
  device: (): boolean => true,
};
export const session = {
  defaultSession: {
    webRequest: { onBeforeRequest: (rule: typeof policy.beforeRequest): void => void Object.assign(policy, { beforeRequest: rule }) },
    setPermissionRequestHandler: (rule: typeof policy.permission): void => void Object.assign(policy, { permission: rule }),
    setPermissionCheckHandler: (rule: typeof policy.permissionCheck): void => void Object.assign(policy, { permissionCheck: rule }),
    setDevicePermissionHandler: (rule: typeof policy.device): void => void Object.assign(policy, { device: rule }),
  },
};

/** The messages that were shown, oldest first. */
export const shown: Notification[] = [];
export class Notification extends EventEmitter {
  readonly title: string;
  readonly body: string;
  constructor({ title, body }: { readonly title: string; readonly body: string }) {
    super();
    [this.title, this.body] = [title, body];
  }
  show(): void {
    shown.push(this);
  }
}
export const nativeImage = { createFromBitmap: (bytes: Buffer) => bytes };

export const nativeTheme = { shouldUseDarkColors: false, themeSource: 'system' };
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] };
