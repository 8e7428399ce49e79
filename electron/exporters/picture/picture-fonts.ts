import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { piecesOf } from '#electron/exporters/briefing/fonts.ts';

const files = createRequire(import.meta.url);
export const family = 'Source Sans 3';

/** The letters of a picture's texts, plain and bold, as a browser and our own drawer take them (WOFF2). */
export type PictureFont = { readonly weight: 400 | 600; readonly range: string | null; readonly bytes: Uint8Array };

/** The letters of our neighbours come along only where a text has them: a picture stays small. */
export async function pictureFonts(texts: readonly string[]): Promise<PictureFont[]> {
  const hasOther = texts.some((text) => piecesOf(text).some(({ set }) => set === 'latin-ext'));
  const sets = hasOther ? (['latin', 'latin-ext'] as const) : (['latin'] as const);
  return Promise.all(
    sets.flatMap((set) =>
      ([400, 600] as const).map(async (weight) => ({
        weight,
        range: set === 'latin' ? null : 'U+0100-02BA,U+1E00-1EFF',
        bytes: new Uint8Array(await readFile(files.resolve(`@fontsource/source-sans-3/files/source-sans-3-${set}-${weight}-normal.woff2`))),
      })),
    ),
  );
}

/** The style element that carries the letters inside an SVG. */
export function fontStyle(fonts: readonly PictureFont[]): string {
  const faces = fonts.map(
    ({ weight, range, bytes }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};${range === null ? '' : `unicode-range:${range};`}src:url(data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}) format("woff2")}`,
  );
  return `<style>${faces.join('')}</style>`;
}
