import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTexts } from '#renderer/kit/language.ts';
import type { GridColumn } from './grid-columns.ts';
import type { GridTable } from './use-grid-table.ts';

const step = 20;
const narrowest = 40;

/** Which columns are shown and how wide: what dragging does, without dragging. */
export function ColumnsMenu({ table, columns }: { table: GridTable; columns: readonly GridColumn[] }) {
  const { data } = useTexts();
  return (
    <DialogTrigger>
      <Button className="button">{data.columns}</Button>
      <Popover className="columns-menu" placement="bottom end">
        <Dialog aria-label={data.columns}>
          <p className="field-help">{data.columnsHelp}</p>
          <ul>
            {columns.map(({ key, head }) => {
              const column = table.getColumn(key);
              const size = column?.getSize() ?? 0;
              const widen = (by: number) => table.setColumnSizing((before) => ({ ...before, [key]: Math.max(narrowest, size + by) }));
              return (
                <li key={key}>
                  <label>
                    <input
                      type="checkbox"
                      checked={column?.getIsVisible() ?? false}
                      onChange={(event) => column?.toggleVisibility(event.target.checked)}
                    />
                    {head}
                  </label>
                  <button type="button" className="columns-width" aria-label={`${data.widen(head)} −`} onClick={() => widen(-step)}>
                    −
                  </button>
                  <button type="button" className="columns-width" aria-label={`${data.widen(head)} +`} onClick={() => widen(step)}>
                    +
                  </button>
                </li>
              );
            })}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
