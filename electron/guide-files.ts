import { helpMarkdown } from '#shared/text/help-markdown.ts';
import { helpPages } from '#shared/text/help-pages.ts';

const said = '<!-- Made by `npm run docs` from shared/text: change it there. -->';

/** The user guide in Dutch as files of docs/, by path: what `npm run docs` writes, and what a test compares. */
export function guideFiles(): ReadonlyMap<string, string> {
  const pages = helpPages('nl');
  const index = pages.map(({ id, title, intro }) => `- [${title}](${id}.md): ${intro}`).join('\n');
  const start = `${said}\n\n# Handleiding van Lange Adem\n\nDezelfde handleiding staat in het programma: druk op F1.\n\n${index}\n`;
  return new Map([['docs/README.md', start], ...pages.map((page) => [`docs/${page.id}.md`, `${said}\n\n${helpMarkdown(page)}`] as const)]);
}
