import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const files = createRequire(import.meta.url);
let ready: Promise<void> | null = null;

/** A picture as PNG at three times its size, for programs that draw no SVG. `fonts`: the letters of its texts. */
export async function pngOf(svg: string, fonts: readonly Uint8Array[] = []): Promise<Uint8Array> {
  ready ??= readFile(files.resolve('@resvg/resvg-wasm/index_bg.wasm')).then((bytes) => initWasm(bytes));
  await ready;
  const drawn = new Resvg(svg, { fitTo: { mode: 'zoom', value: 3 }, font: { fontBuffers: [...fonts] } }).render();
  const png = drawn.asPng();
  drawn.free();
  return png;
}
