import { createHash } from 'node:crypto';
import type { SummaryInput } from '#electron/exporters/summary/figures.ts';
import type { StoredRows } from '#shared/contracts/records.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';
import { illustrativeRows } from '#shared/ready-made/illustrative.ts';
import { publicRows } from '#shared/ready-made/public.ts';

const hash = (identity: string) => createHash('sha256').update(identity).digest('hex').slice(0, 16);

export const sampleRows = () => illustrativeRows(hash);
export const openRows = () => publicRows(hash);

export const sampleQuestion: ResolvedQuestion = {
  at: '2026-12-01' as CivilDate,
  horizonYear: 2042,
  lens: 'planned',
  hardness: ['legal', 'administrative'],
  use: 'running',
};

/** A summary of rows, of the illustrative store unless others are given. */
export function summaryInput(given: Partial<SummaryInput> = {}): SummaryInput {
  return {
    language: 'nl',
    version: '0.1.0',
    kind: 'sample',
    storeName: 'Voorbeeldgegevens',
    revision: 2,
    changedAt: '2026-11-30T09:00:00Z',
    rows: sampleRows(),
    areasLeftOut: 0,
    question: sampleQuestion,
    thresholds: defaultThresholds,
    sources: [],
    isShareable: false,
    ...given,
  };
}

/** The rows of one area, with every scheme. */
export function rowsOfArea(rows: StoredRows, area: string): StoredRows {
  return {
    areas: rows.areas.filter(({ id }) => id === area),
    schemes: rows.schemes,
    streams: rows.streams.filter(({ areaId }) => areaId === area),
    commitments: rows.commitments.filter(({ areaId }) => areaId === area),
  };
}
