import type { HelpBlock, HelpPage } from './help-page.ts';

/** A page of the guide as Markdown, its pictures beside it in `pictures/`. */
export function helpMarkdown({ title, intro, sections }: HelpPage): string {
  const parts = sections.flatMap((section) => [`<a id="${section.id}"></a>\n\n## ${section.title}`, ...section.blocks.map(block)]);
  return `${[`# ${title}`, intro, ...parts].join('\n\n')}\n`;
}

function block(content: HelpBlock): string {
  if (typeof content === 'string') return content;
  if ('list' in content) return content.list.map((item) => `- ${item}`).join('\n');
  if ('steps' in content) return content.steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
  if ('picture' in content) return `![${content.alt}](pictures/${content.picture}.png)`;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(content.head), row(content.head.map(() => '---')), ...content.rows.map(row)].join('\n');
}
