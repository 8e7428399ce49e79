import type { ServerResponse } from 'node:http';
import type { Engine } from '#electron/engine/engine.ts';

const millisecondsBetweenBeats = 15_000;

/** Tells a page what happens for as long as it listens: one event a line, and an empty line now and then to see that both still live. */
export function streamEvents(engine: Engine, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' });
  response.write('\n');
  const stop = engine.onEvent((event) => response.write(`${JSON.stringify(event)}\n`));
  const beat = setInterval(() => response.write('\n'), millisecondsBetweenBeats);
  response.on('close', () => {
    stop();
    clearInterval(beat);
  });
}
