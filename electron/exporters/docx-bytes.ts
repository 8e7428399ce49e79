import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** A Word document packed once more: one date (an ISO 8601 instant), and numbers for pictures that do not depend on what else the program did. */
export function sameEveryTime(bytes: Uint8Array, dated: string): Uint8Array {
  const instant = `${dated.slice(0, 19)}Z`;
  const parts: Zippable = {};
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (name === 'docProps/core.xml') {
      parts[name] = strToU8(strFromU8(part).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${instant}`));
    } else if (name === 'word/document.xml') {
      let number = 0;
      parts[name] = strToU8(strFromU8(part).replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${++number}"`));
    } else parts[name] = part;
  }
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) });
}
