import type { HelpBlock, HelpPage, HelpSection } from './help-page.ts';

/** The pages with only the sections, and of tables only the rows, that hold every word typed; all of it where nothing was. */
export function foundInHelp(pages: readonly HelpPage[], typed: string): readonly HelpPage[] {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return pages;
  const holds = (text: string) => words.every((word) => plain(text).includes(word));
  const found = (page: HelpPage): HelpSection[] =>
    page.sections.flatMap((section) => {
      if (holds(section.title)) return [section];
      if (!holds([section.title, ...section.blocks.map(textOf)].join(' '))) return [];
      return [{ ...section, blocks: section.blocks.map((block) => narrowed(block, holds)) }];
    });
  return pages.map((page) => ({ ...page, sections: found(page) })).filter(({ sections }) => sections.length > 0);
}

/** A long table comes down to the rows that were looked for, where there are any. */
function narrowed(block: HelpBlock, holds: (text: string) => boolean): HelpBlock {
  if (typeof block === 'string' || !('rows' in block)) return block;
  const rows = block.rows.filter((row) => holds(row.join(' ')));
  return rows.length === 0 ? block : { ...block, rows };
}

function textOf(block: HelpBlock): string {
  if (typeof block === 'string') return block;
  if ('list' in block) return block.list.join(' ');
  if ('steps' in block) return block.steps.join(' ');
  return 'picture' in block ? block.alt : [...block.head, ...block.rows.flat()].join(' ');
}

/** Lower case, without marks on letters and without the signs of bold. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}|\*\*/gu, '')
    .toLowerCase();
}
