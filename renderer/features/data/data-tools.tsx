import { useTexts } from '#renderer/kit/language.ts';

/** What can be done with the table: remove what is selected, begin a row. */
export function DataTools({
  isReadOnly,
  canRemove,
  onAdd,
  onRemove,
}: {
  isReadOnly: boolean;
  canRemove: boolean;
  onAdd: () => void;
  onRemove: () => void;
}) {
  const { data } = useTexts();
  return (
    <span className="data-tools">
      <button type="button" className="button" disabled={isReadOnly || !canRemove} onClick={onRemove}>
        {data.remove}
      </button>
      <button type="button" className="button" disabled={isReadOnly} onClick={onAdd}>
        {data.add}
      </button>
    </span>
  );
}
