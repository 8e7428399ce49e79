import { strFromU8, unzipSync } from 'fflate';
import { type SentMark, sentIn } from '#shared/contracts/sent-mark.ts';

/** The document properties of a workbook, as Excel and as LibreOffice keep them. */
const properties = new Set(['docProps/core.xml', 'meta.xml']);
const largestProperties = 100_000;

/** Of which state a file that comes back says that it was filled from; null for any other file. */
export function sentInFile(content: Uint8Array): SentMark | null {
  if (content[0] !== 0x50 || content[1] !== 0x4b) return null;
  try {
    const parts = unzipSync(content, { filter: ({ name, originalSize }) => properties.has(name) && originalSize <= largestProperties });
    return sentIn(
      Object.values(parts)
        .map((part) => strFromU8(part))
        .join(' '),
    );
  } catch {
    // The reader of the workbook says what is wrong with a broken archive.
    return null;
  }
}
