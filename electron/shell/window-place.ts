import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, type Rectangle, screen } from 'electron';
import * as z from 'zod';

/** A place for each set of screens: the laptop alone, and at each desk. */
const places = z.record(z.string(), z.object({ x: z.int(), y: z.int(), width: z.int().min(1000), height: z.int().min(640) }));
type Places = z.output<typeof places>;
const usual = { width: 1440, height: 900 };
const mostRemembered = 20;

/** Where the window stood last with the screens that are there now. */
export function rememberedPlace(): Partial<Rectangle> {
  const last = remembered()[screensNow()];
  return last !== undefined && isOnScreen(last) ? last : usual;
}

export function rememberPlace(window: BrowserWindow): void {
  try {
    const { [screensNow()]: _, ...others } = remembered();
    const kept = Object.entries(others).slice(1 - mostRemembered);
    writeFileSync(file(), JSON.stringify(Object.fromEntries([...kept, [screensNow(), window.getNormalBounds()]])));
  } catch {
    // A place that is not remembered costs the user one drag.
  }
}

function remembered(): Places {
  try {
    return places.parse(JSON.parse(readFileSync(file(), 'utf8')));
  } catch {
    return {};
  }
}

/** The screens as they stand beside each other. */
function screensNow(): string {
  const areas = screen.getAllDisplays().map(({ workArea: { x, y, width, height } }) => `${x},${y},${width}x${height}`);
  return areas.sort().join(' ');
}

function file(): string {
  return join(app.getPath('userData'), 'window.json');
}

function isOnScreen({ x, y, width, height }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea: area }) => {
    const seenAcross = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
    const seenDown = Math.min(y + height, area.y + area.height) - Math.max(y, area.y);
    return seenAcross > 200 && seenDown > 100;
  });
}
