import { pngOf } from '#electron/exporters/briefing/line-png.ts';
import type { Progress } from '#shared/contracts/events.ts';
import { done, type Result } from '#shared/result.ts';
import { type PictureOrder, pictureOf } from './picture.ts';
import { pictureFonts } from './picture-fonts.ts';

/** The bytes of a picture, as a drawing that carries its letters or as dots at three times the size. */
export async function pictureJob(
  { order, format }: { readonly order: PictureOrder; readonly format: 'svg' | 'png' },
  progress: (progress: Progress) => void,
): Promise<Result<Uint8Array, never>> {
  progress({ step: 'write', done: 0, of: null });
  const { texts, svg } = pictureOf(order);
  const fonts = await pictureFonts(texts);
  if (format === 'svg') return done(new TextEncoder().encode(svg(fonts)));
  return done(
    await pngOf(
      svg([]),
      fonts.map(({ bytes }) => bytes),
    ),
  );
}
