import type { Moment } from '#shared/domain/compare.ts';
import type { RowChange } from '#shared/domain/row-changes.ts';

/** What people call a row, now or else then. */
export function nameOfRow(kind: RowChange['kind'], id: string, ...moments: readonly Pick<Moment, 'rows'>[]): string {
  for (const { rows } of moments) {
    const areaName = (areaId: string) => rows.areas.find((area) => area.id === areaId)?.name ?? areaId;
    const schemeName = (schemeId: string) => rows.schemes.find((scheme) => scheme.id === schemeId)?.name ?? schemeId;
    if (kind === 'area' && rows.areas.some((area) => area.id === id)) return areaName(id);
    if (kind === 'scheme' && rows.schemes.some((scheme) => scheme.id === id)) return schemeName(id);
    const stream = kind === 'stream' ? rows.streams.find((row) => row.id === id) : undefined;
    if (stream !== undefined) return `${areaName(stream.areaId)}: ${schemeName(stream.schemeId)}`;
    const commitment = kind === 'commitment' ? rows.commitments.find((row) => row.id === id) : undefined;
    if (commitment !== undefined) return `${areaName(commitment.areaId)}: ${commitment.description}`;
  }
  return id;
}
