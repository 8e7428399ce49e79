import { longestPasted, type Pasted } from '#shared/contracts/bridge.ts';

/** What a clipboard holds, as far as a table can be in it. */
export type ClipboardTexts = { readonly html: string; readonly text: string };

/**
 * The table on a clipboard: the HTML of a spreadsheet or a web page, which knows its merged cells, else lines of text with
 * tabs. null: there is none. `too-long`: there is one, and it cannot be pasted.
 */
export function tableOf({ html, text }: ClipboardTexts): Omit<Pasted, 'name'> | 'too-long' | null {
  const isTable = /<table[\s>]/i.test(html);
  if (isTable && html.length <= longestPasted) return { kind: 'html', content: html };
  if (!/\t|\S\r?\n\S/.test(text)) return isTable ? 'too-long' : null;
  return text.length <= longestPasted ? { kind: 'txt', content: text } : 'too-long';
}

/** A moment as it stands in the name of what was pasted: "25-11-2026 01.20", on the clock of this machine. */
export function momentInName(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getDate()}-${at.getMonth() + 1}-${at.getFullYear()} ${two(at.getHours())}.${two(at.getMinutes())}`;
}
