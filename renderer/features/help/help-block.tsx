import { Fragment } from 'react';
import type { HelpBlock } from '#shared/text/help-page.ts';

/** A piece of the guide. Pictures stand in the guide on paper only: who reads here has the screens themselves. */
export function HelpBlockView({ block, name }: { block: HelpBlock; name: string }) {
  if (typeof block === 'string')
    return (
      <p>
        <Bold text={block} />
      </p>
    );
  if ('picture' in block) return null;
  if ('list' in block || 'steps' in block) {
    const List = 'steps' in block ? 'ol' : 'ul';
    const items = 'steps' in block ? block.steps : block.list;
    return (
      <List>
        {items.map((item) => (
          <li key={item}>
            <Bold text={item} />
          </li>
        ))}
      </List>
    );
  }
  return (
    <table className="plain-table" aria-label={name}>
      <thead>
        <tr>
          {block.head.map((word) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map(([first = '', ...rest]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {rest.map((cell) => (
              <td key={cell}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Text in which what stands between `**` is bold. */
function Bold({ text }: { text: string }) {
  return text.split('**').map((part, index) => (index % 2 === 1 ? <b key={part}>{part}</b> : <Fragment key={part}>{part}</Fragment>));
}
