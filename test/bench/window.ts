import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '#electron/engine/engine.ts';
import { breathLineDrawing, smallLayout } from '#shared/drawing/breath-line.ts';
import { monthOfText, timeScale } from '#shared/drawing/time-scale.ts';
import type { Comparison } from './measure.ts';

const question = { at: '2026-12-01', horizon: 2042 };

/** The breath lines of the illustrative data as shapes: all of them within one frame. */
export async function comparisons(): Promise<Comparison[]> {
  const home = mkdtempSync(join(tmpdir(), 'lange-adem-bench-window-'));
  const drawn = await drawing(home);
  rmSync(home, { recursive: true, force: true });
  return [{ work: 'twenty breath lines as shapes', ours: { name: 'drawing', run: drawn }, beside: null, bar: { milliseconds: 16 } }];
}

async function drawing(home: string): Promise<() => null> {
  const engine = createEngine({ door: 'command-line', home, who: 'bench' });
  await engine.call('store.sample', { kind: 'sample' });
  const [lines, answer] = [await engine.call('lines.view', { question }), await engine.call('cliffs.view', { question })];
  await engine.close();
  if (!lines.ok || !answer.ok) throw new Error('The illustrative data gave no lines');
  const [first] = lines.value.lines;
  if (first === undefined) throw new Error('There is no line');
  const { at, lens } = lines.value.question;
  return () => {
    const scale = timeScale(monthOfText(first.first), monthOfText(first.last), 500, 'triple');
    for (const line of lines.value.lines) {
      const cliffs = answer.value.cliffs.filter(({ areaId }) => areaId === line.areaId);
      breathLineDrawing({ line, cliffs, worst: cliffs[0] ?? null, lens, at }, scale, smallLayout(29.4));
    }
    return null;
  };
}
