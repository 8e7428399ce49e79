import { longestPasted, type Pasted } from '#shared/contracts/bridge.ts';

/** What a clipboard holds, as far as a table can be in it. */
export type ClipboardTexts = { readonly html: string; readonly text: string };

/**
 * The table on a clipboard: the HTML of a spreadsheet or a web page, which knows its merged cells, else lines of text with
 * tabs. null: there is none, or it is too long to be pasted.
 */
export function tableOf({ html, text }: ClipboardTexts): Omit<Pasted, 'name'> | null {
  if (/<table[\s>]/i.test(html) && html.length <= longestPasted) return { kind: 'html', content: html };
  return /\t|\S\r?\n\S/.test(text) && text.length <= longestPasted ? { kind: 'txt', content: text } : null;
}

/** A moment as it stands in the name of what was pasted: "25-11-2026 01.20", on the clock of this machine. */
export function momentInName(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getDate()}-${at.getMonth() + 1}-${at.getFullYear()} ${two(at.getHours())}.${two(at.getMinutes())}`;
}
