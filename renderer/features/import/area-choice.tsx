import { useId } from 'react';
import { useCall } from '#renderer/bridge/use-call.ts';
import { useTexts } from '#renderer/kit/language.ts';
import type { Issue } from '#shared/contracts/inspection.ts';
import type { AreaId } from '#shared/domain/records.ts';

/** Whether rows of a file name no area, so that the user must say which one is meant. */
export function lacksArea(issues: readonly Issue[]): boolean {
  return issues.some(
    ({ problem }) => problem.code === 'area-missing' || (problem.code === 'column-missing' && problem.params.column === 'Gebied'),
  );
}

/** The area of rows that name none: a municipality's own file often is about one area, and does not say so. */
export function AreaChoice({ value, onChange }: { value: AreaId | null; onChange: (area: AreaId | null) => void }) {
  const { importing } = useTexts();
  const { data } = useCall('overview.view', { question: {} });
  const id = useId();
  const areas = (data?.overview.rows ?? []).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return (
    <div className="field import-area">
      <label htmlFor={id}>{importing.area}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => onChange(areas.find(({ areaId }) => areaId === target.value)?.areaId ?? null)}
        aria-describedby={`${id}-help`}
      >
        <option value="">{importing.areaNone}</option>
        {areas.map(({ areaId, name }) => (
          <option key={areaId} value={areaId}>
            {name}
          </option>
        ))}
      </select>
      <span className="field-help" id={`${id}-help`}>
        {importing.areaHelp}
      </span>
    </div>
  );
}
