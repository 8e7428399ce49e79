import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, type Rectangle, screen } from 'electron';
import * as z from 'zod';

const place = z.object({ x: z.int(), y: z.int(), width: z.int().min(1000), height: z.int().min(640) });
const usual = { width: 1440, height: 900 };

/** Where the window stood last, if that place is on a screen that is there now. */
export function rememberedPlace(): Partial<Rectangle> {
  try {
    const last = place.parse(JSON.parse(readFileSync(file(), 'utf8')));
    return isOnScreen(last) ? last : usual;
  } catch {
    return usual;
  }
}

export function rememberPlace(window: BrowserWindow): void {
  try {
    writeFileSync(file(), JSON.stringify(window.getNormalBounds()));
  } catch {
    // A place that is not remembered costs the user one drag.
  }
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
