import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, Notification, nativeImage } from 'electron';
import * as z from 'zod';
import type { Engine } from '#electron/engine/engine.ts';
import type { OwnSettings } from '#shared/contracts/settings.ts';
import type { CalendarMoment } from '#shared/contracts/views.ts';
import { doorTexts } from '#shared/text/door-texts.ts';

const millisecondsBetweenLooks = 60 * 60_000;
const millisecondsAfterChange = 30_000;
const mostRemembered = 500;

type Parts = {
  readonly engine: Engine;
  readonly window: BrowserWindow;
  readonly settings: () => OwnSettings;
  /** The user chose the message of a moment. */
  readonly onChosen: (moment: string) => void;
};

/**
 * Tells of a decision moment that comes near and is the last one for a cliff: once for each moment of a store, where the
 * user asked for it. The badge counts those moments. Invented and public data remind nobody.
 */
export function startReminders(parts: Parts): { readonly look: () => Promise<void> } {
  const look = () => lookAtMoments(parts);
  let waiting: NodeJS.Timeout | undefined;
  setInterval(() => void look(), millisecondsBetweenLooks).unref();
  parts.engine.onEvent(({ event }) => {
    if (event === 'store.switched') void look();
    if (event !== 'store.changed') return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void look(), millisecondsAfterChange).unref();
  });
  return { look };
}

async function lookAtMoments({ engine, window, settings, onChosen }: Parts): Promise<void> {
  const { reminders, reminderDays, language } = settings();
  const near = reminders ? await nearMoments(engine, reminderDays) : null;
  if (window.isDestroyed()) return;
  const texts = doorTexts(language);
  showBadge(window, near?.moments.length ?? 0, texts.momentsNear);
  if (near === null) return;
  const told = toldMoments();
  const fresh = near.moments.filter(({ id }) => !told.includes(`${near.store}:${id}`));
  for (const moment of fresh) {
    const message = new Notification({ title: texts.momentNear(moment.name, moment.daysLeft), body: texts.lastFor(moment.lastFor) });
    message.on('click', () => onChosen(moment.id));
    message.show();
  }
  if (fresh.length > 0) rememberTold([...told, ...fresh.map(({ id }) => `${near.store}:${id}`)]);
}

/** The moments within the days of notice that are the last one for a cliff of the user's own store; null where none is open. */
async function nearMoments(engine: Engine, days: number): Promise<{ store: string; moments: readonly CalendarMoment[] } | null> {
  const state = await engine.call('app.state', {});
  if (!state.ok || state.value.store?.kind !== 'own') return null;
  const view = await engine.call('calendar.view', { question: {} });
  if (!view.ok) return null;
  const moments = view.value.moments.filter(({ daysLeft, lastFor }) => daysLeft >= 0 && daysLeft <= days && lastFor.length > 0);
  return { store: state.value.store.name, moments };
}

function showBadge(window: BrowserWindow, count: number, words: (count: number) => string): void {
  if (process.platform !== 'win32') app.setBadgeCount(count);
  else window.setOverlayIcon(count === 0 ? null : dot(), count === 0 ? '' : words(count));
}

/** A round mark of 16 pixels for the taskbar of Windows, in the colour of a critical cliff. */
function dot() {
  const size = 16;
  const bytes = Buffer.alloc(size * size * 4);
  for (let at = 0; at < size * size; at += 1) {
    const [across, down] = [(at % size) - 7.5, Math.floor(at / size) - 7.5];
    if (across * across + down * down <= 49) bytes.set([0x1f, 0x1f, 0xa8, 0xff], at * 4);
  }
  return nativeImage.createFromBitmap(bytes, { width: size, height: size });
}

function toldMoments(): readonly string[] {
  try {
    return z.array(z.string()).parse(JSON.parse(readFileSync(file(), 'utf8')));
  } catch {
    return [];
  }
}

function rememberTold(told: readonly string[]): void {
  try {
    writeFileSync(file(), JSON.stringify(told.slice(-mostRemembered)));
  } catch {
    // A message that comes twice costs the user a look.
  }
}

function file(): string {
  return join(app.getPath('userData'), 'reminded.json');
}
