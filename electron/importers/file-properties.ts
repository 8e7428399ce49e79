import { strFromU8, unzipSync } from 'fflate';
import { type SentMark, sentIn } from '#shared/contracts/sent-mark.ts';
import { type CivilDate, isCivilDate } from '#shared/domain/civil-date.ts';

/** The document properties of a workbook, as Excel and as LibreOffice keep them. */
const properties = new Set(['docProps/core.xml', 'meta.xml']);
const largestProperties = 100_000;

/** What a file says of itself beside its sheets. */
export type FileProperties = {
  /** The state of a store that it was filled from; null for a file of another's making. */
  readonly sent: SentMark | null;
  /** The day on which it was saved last; null where it does not say so. */
  readonly savedOn: CivilDate | null;
};

export function fileProperties(content: Uint8Array): FileProperties {
  if (content[0] !== 0x50 || content[1] !== 0x4b) return { sent: null, savedOn: null };
  try {
    const parts = unzipSync(content, { filter: ({ name, originalSize }) => properties.has(name) && originalSize <= largestProperties });
    const text = Object.values(parts)
      .map((part) => strFromU8(part))
      .join(' ');
    const saved = /<(?:dcterms:modified|dc:date)[^>]*>(\d{4}-\d\d-\d\d)/.exec(text)?.[1] ?? '';
    return { sent: sentIn(text), savedOn: isCivilDate(saved) ? saved : null };
  } catch {
    // The reader of the workbook says what is wrong with a broken archive.
    return { sent: null, savedOn: null };
  }
}
