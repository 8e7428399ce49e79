import { useId } from 'react';
import { useCall } from '#renderer/bridge/use-call.ts';
import { useTexts } from '#renderer/kit/language.ts';
import type { Mapping } from '#shared/contracts/mapping.ts';

/** Reads a file by a way of reading that has a name, whatever file that was learnt from. */
export function ReadLike({ onChoose }: { onChoose: (mapping: Mapping) => void }) {
  const { readings } = useTexts();
  const id = useId();
  const { data } = useCall('reading.list', {});
  const named = (data?.readings ?? []).filter(({ name }) => name !== null);
  if (named.length === 0) return null;
  return (
    <label htmlFor={id} className="read-like">
      {readings.readLike}{' '}
      <select
        id={id}
        className="choice"
        defaultValue=""
        onChange={({ target }) => onChoose(named.find((one) => one.id === target.value)?.mapping ?? { version: 1, tables: [] })}
      >
        <option value="">{readings.readLikeNone}</option>
        {named.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}
