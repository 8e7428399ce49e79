import type { BriefingOrder } from '#electron/exporters/briefing/briefing-job.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import { sampleQuestion, sampleRows } from './summary-input.ts';

/** A briefing over the illustrative store, unless others are given. */
export function briefingOrder(given: Partial<BriefingOrder> = {}): BriefingOrder {
  return {
    language: 'nl',
    kind: 'sample',
    format: 'pdf',
    rows: sampleRows(),
    question: sampleQuestion,
    thresholds: defaultThresholds,
    sourceFiles: 3,
    changedAt: '2026-11-30T09:00:00Z',
    own: '',
    hasAreaPages: false,
    scenario: null,
    ...given,
  };
}
