import { createHash } from 'node:crypto';
import type { SummaryInput } from '#electron/exporters/summary/figures.ts';
import type { StoredRows } from '#shared/contracts/records.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';
import type { Scenario } from '#shared/domain/scenario.ts';
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
  theme: null,
};

/** A summary of rows, of the illustrative store unless others are given. */
export function summaryInput(given: Partial<SummaryInput> = {}): SummaryInput {
  return {
    number: '2026-12-01-3f9a2c',
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
    documents: [],
    followUps: [],
    isShareable: false,
    scenario: null,
    ...given,
  };
}

/** Every kind of change, over the illustrative rows. */
export const sampleScenario: Scenario = {
  name: 'Wat als',
  changes: [
    { do: 'extend', scheme: 'Regio Deal (vierde tranche)', areas: null, until: '2035-12-31' as CivilDate, percent: 8_000, certainty: null },
    { do: 'stop', streams: null, commitments: { category: 'staff' }, areas: null, on: '2030-06-30' as CivilDate },
    { do: 'scale', streams: { scheme: 'Sociale basis' }, commitments: null, areas: null, from: '2028-01-01' as CivilDate, percent: 9_000 },
    { do: 'certainty', scheme: 'Regeling kansrijke wijk (gevraagd vervolg)', areas: null, to: 'granted' },
  ],
};

/** The rows of one area, with every scheme. */
export function rowsOfArea(rows: StoredRows, area: string): StoredRows {
  return {
    areas: rows.areas.filter(({ id }) => id === area),
    schemes: rows.schemes,
    streams: rows.streams.filter(({ areaId }) => areaId === area),
    commitments: rows.commitments.filter(({ areaId }) => areaId === area),
  };
}
