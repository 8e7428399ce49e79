import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import type { SheetSnippet } from '#shared/contracts/history.ts';
import type { Words } from './words.ts';

/** A piece of the user's own sheet, with its own letters and numbers, and the cell that a figure came from. */
export function SnippetTable({ snippet, words }: { snippet: SheetSnippet; words: Words }) {
  const { focus } = snippet;
  return (
    <Scrolled name={words.cliffs.origin.snippet(snippet.sheet, snippet.file)}>
      <table className="snippet">
        <caption className="hidden-text">{words.cliffs.origin.snippet(snippet.sheet, snippet.file)}</caption>
        <thead>
          <tr>
            <td />
            {snippet.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {snippet.rows.map(({ row, cells }) => (
            <tr key={row} className={row === focus.row ? 'snippet-row' : ''}>
              <th scope="row">{row}</th>
              {snippet.columns.map((column, at) => {
                const text = cells[at] ?? '';
                const isCell = row === focus.row && column === focus.column;
                return (
                  <td
                    key={column}
                    className={`${isCell ? 'snippet-cell' : ''}${isFigure(text) ? ' number' : ''}`}
                    aria-current={isCell ? 'true' : undefined}
                  >
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

function isFigure(text: string): boolean {
  return /^[-−(€\s]*\d[\d.,\s]*\)?$/.test(text);
}
