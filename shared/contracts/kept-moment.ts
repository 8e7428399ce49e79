import * as z from 'zod';
import { yearOf } from '#shared/domain/civil-date.ts';
import { categories, certainties, deciders, hardnesses, natures, uses } from '#shared/domain/words.ts';
import { figureSettings } from './settings.ts';
import { areaId, cents, civilDate, hardness, lens, referenceDate, useInView, year } from './values.ts';

/**
 * The rows, question and settings of a kept state (domain `Moment`) as they come from another installation. Only what the
 * calculation reads is looked at; a field that a later program added may be missing or there.
 */
const id = z.string().min(1).max(400);
const text = z.string().max(20_000).nullish();
const sum = cents.nullish();
const day = civilDate.nullish();

const term = {
  id,
  areaId,
  start: civilDate.nullable(),
  end: civilDate.nullable(),
  amounts: z.record(z.string().regex(/^\d{4}$/), cents.nullable()),
  total: cents.nullable(),
  use: z.enum(uses),
  theme: text,
};
const area = z.looseObject({
  ...{ id: areaId, name: z.string().max(400), municipality: text, programmeHorizon: year.nullish(), planUntil: day, reserve: cents },
});
const scheme = z.looseObject({
  ...{ id, name: z.string().max(400), funder: text, decidedBy: z.enum(deciders), earmarked: z.boolean().nullish(), follows: id.nullish() },
});
const stream = z.looseObject({
  ...{ ...term, schemeId: id, reference: text, certainty: z.enum(certainties), nature: z.enum(natures) },
  ...{ spendableUntil: day, spent: sum, spentUntil: day, applyBefore: day, matches: id.nullish() },
});
const commitment = z.looseObject({
  ...{ ...term, description: z.string().max(20_000), category: z.enum(categories), hardness: z.enum(hardnesses), fundedBy: id.nullish() },
  ...{ noticeMonths: z.number().nullish(), indexation: z.number().nullish(), fte: z.number().nullish() },
});

export const keptMoment = z
  .object({
    rows: z.object({
      ...{ areas: z.array(area), schemes: z.array(scheme), streams: z.array(stream), commitments: z.array(commitment) },
    }),
    question: z.looseObject({
      ...{ at: referenceDate, horizonYear: year, lens, hardness, use: useInView, theme: z.string().max(200).nullish() },
    }),
    thresholds: figureSettings.omit({ hardness: true }),
  })
  .refine(({ question }) => question.horizonYear >= yearOf(question.at))
  .refine(({ rows: { areas, schemes, streams, commitments } }) => {
    const [isArea, isScheme] = [new Set<string>(areas.map((row) => row.id)), new Set(schemes.map((row) => row.id))];
    return [...streams, ...commitments].every((row) => isArea.has(row.areaId)) && streams.every((row) => isScheme.has(row.schemeId));
  });
