import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { FromMain } from './messages.ts';

/** Tells the fixture; nothing where there is none (a unit test). */
export function tell(message: FromMain): void {
  if (process.connected) process.send?.(message);
}

/** An Electron event that a listener may prevent. */
export class Preventable {
  defaultPrevented = false;
  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

/** Emits a preventable event; whether it may go on. */
export function mayGoOn(emitter: EventEmitter, name: string, ...args: unknown[]): boolean {
  const event = new Preventable();
  emitter.emit(name, event, ...args);
  return !event.defaultPrevented;
}

export class WebContents extends EventEmitter {
  readonly id: number;
  openHandler: (details: { url: string }) => { action: 'allow' | 'deny' } = () => ({ action: 'allow' });
  constructor(id: number) {
    super();
    this.id = id;
  }
  getLastWebPreferences(): WindowOptions['webPreferences'] {
    return windows.get(this.id)?.options.webPreferences;
  }
  send(channel: string, ...args: unknown[]): void {
    tell({ tell: 'send', window: this.id, channel, args });
  }
  /** What a misspelt word was replaced by, oldest first. */
  readonly replacements: string[] = [];
  replaceMisspelling(word: string): void {
    this.replacements.push(word);
  }
  reload(): void {
    tell({ tell: 'reload', window: this.id });
  }
  setWindowOpenHandler(handler: WebContents['openHandler']): void {
    this.openHandler = handler;
  }
}

type WindowOptions = {
  readonly width?: number;
  readonly height?: number;
  readonly webPreferences?: Readonly<Record<string, unknown>> & { readonly preload?: string };
};

/** Told of every window that is made: `app` emits `web-contents-created`. */
export const births: ((contents: WebContents) => void)[] = [];
export const windows = new Map<number, BrowserWindow>();

export class BrowserWindow extends EventEmitter {
  readonly options: WindowOptions;
  readonly webContents: WebContents;
  private isGone = false;
  private isSmall = false;

  constructor(options: WindowOptions = {}) {
    super();
    this.options = options;
    this.webContents = new WebContents(windows.size + 1);
    windows.set(this.webContents.id, this);
    for (const birth of births) birth(this.webContents);
    const { width = 800, height = 600, webPreferences } = options;
    const preload = webPreferences?.preload === undefined ? '' : readFileSync(webPreferences.preload, 'utf8');
    tell({ tell: 'create', window: this.webContents.id, preload, width, height });
  }
  static getAllWindows(): BrowserWindow[] {
    return [...windows.values()];
  }
  loadURL(url: string): Promise<void> {
    tell({ tell: 'load', window: this.webContents.id, url });
    return Promise.resolve();
  }
  close(): void {
    if (this.isGone || !mayGoOn(this, 'close')) return;
    this.isGone = true;
    windows.delete(this.webContents.id);
    tell({ tell: 'close', window: this.webContents.id });
    this.emit('closed');
  }
  isDestroyed(): boolean {
    return this.isGone;
  }
  isMinimized(): boolean {
    return this.isSmall;
  }
  minimize(): void {
    this.isSmall = true;
  }
  restore(): void {
    this.isSmall = false;
  }
  setOverlayIcon(): void {}
  show(): void {}
  focus(): void {}
  getNormalBounds() {
    const { width = 800, height = 600 } = this.options;
    return { x: 0, y: 0, width, height };
  }
}
