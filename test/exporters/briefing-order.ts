import type { BriefingOrder } from '#electron/exporters/briefing/briefing-job.ts';
import { answer } from '#shared/domain/answer.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import { sampleQuestion, sampleRows } from './summary-input.ts';

/** A briefing over the illustrative store, unless others are given. */
export function briefingOrder(given: Partial<BriefingOrder> = {}): BriefingOrder {
  const { areas } = answer(sampleRows(), sampleQuestion, defaultThresholds);
  return {
    language: 'nl',
    kind: 'sample',
    format: 'pdf',
    rows: sampleRows(),
    asked: null,
    question: sampleQuestion,
    thresholds: defaultThresholds,
    number: '2026-12-01-3f9a2c',
    ranking: areas.flatMap(({ id, state }) => (state === 'no-data' ? [] : [id])),
    old: { areas: [], days: 100 },
    sources: { files: 3, changedAt: '2026-11-30T09:00:00Z' },
    sourcesOf: {},
    documents: [],
    kept: [],
    own: '',
    hasAreaPages: false,
    scenario: null,
    ...given,
  };
}
