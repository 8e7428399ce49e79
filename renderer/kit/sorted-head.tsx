import { useTexts } from './language.ts';
import './sorted-head.css';

/** By which column a table stands in order, and which way. */
export type Sorting<Key extends string> = { readonly key: Key; readonly isDown: boolean };

/** The head of a column that sorts: once the way that says most of it, once more the other way. */
export function SortedHead<Key extends string>({
  name,
  of,
  sorting,
  isNumber = false,
  onSort,
}: {
  name: string;
  of: Key;
  sorting: Sorting<Key>;
  /** Figures stand to the right, and come largest first. */
  isNumber?: boolean;
  onSort: (sorting: Sorting<Key>) => void;
}) {
  const { data } = useTexts();
  const isSorted = sorting.key === of;
  const way = sorting.isDown ? 'desc' : 'asc';
  return (
    <th scope="col" className={isNumber ? 'number' : ''} aria-sort={isSorted ? (sorting.isDown ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        className="sorted-head"
        title={data.sortBy(name)}
        onClick={() => onSort({ key: of, isDown: isSorted ? !sorting.isDown : isNumber })}
      >
        {name}
        {isSorted ? (
          <>
            <span aria-hidden="true">{sorting.isDown ? ' ▼' : ' ▲'}</span>
            <span className="hidden-text"> {data.sorted[way]}</span>
          </>
        ) : null}
      </button>
    </th>
  );
}
