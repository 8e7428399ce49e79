import * as z from 'zod';
import type { Cents } from '#shared/domain/money.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { Change, Scenario } from '#shared/domain/scenario.ts';
import { categories, certainties, deciders, hardnesses, natures, uses } from '#shared/domain/words.ts';
import { commitmentSheet, type SheetDefinition, streamSheet } from './fields.ts';
import { areaId, civilDate, year } from './values.ts';

/** The scenario file of contracts/cli.md as the domain's changes; an unknown key is an error, and a percent becomes hundredths. */

/** Percent with at most two decimals, as whole hundredths. */
const hundredths = z
  .number()
  .min(0)
  .max(1_000_000)
  .refine((percent) => Math.abs(percent * 100 - Math.round(percent * 100)) < 1e-6)
  .transform((percent) => Math.round(percent * 100));
const percent = hundredths.default(10_000);
const amount = z
  .int()
  .min(0)
  .transform((whole) => whole as Cents);
const name = z.string().trim().min(1);
const text = z.string().nullable().default(null);
const day = civilDate.nullable().default(null);

/** Ids, or `"*"` for all; absent: all. */
const areas = z
  .array(z.union([z.literal('*'), areaId]))
  .nullable()
  .default(null)
  .transform((chosen) => (chosen === null || chosen.includes('*') ? null : chosen.filter((id): id is AreaId => id !== '*')));

const streams = z
  .strictObject({ scheme: name.exactOptional(), reference: z.string().exactOptional(), certainty: z.enum(certainties).exactOptional() })
  .nullable()
  .default(null);
const commitments = z
  .strictObject({
    description: z.string().exactOptional(),
    category: z.enum(categories).exactOptional(),
    hardness: z.enum(hardnesses).exactOptional(),
    fundedBy: name.exactOptional(),
  })
  .nullable()
  .default(null);

const term = {
  area: name,
  use: z.enum(uses).default('running'),
  start: day,
  end: day,
  amounts: z
    .record(
      z
        .string()
        .regex(/^\d{4}$/)
        .pipe(z.coerce.number())
        .pipe(year),
      amount.nullable(),
    )
    .default({}),
  amount: amount.nullable().default(null),
  theme: text,
};
/** Columns of the official workbook that say nothing to the calculation: they may be there, and are left. */
function asideOf({ fields }: SheetDefinition): object {
  return Object.fromEntries(fields.filter(({ kind }) => kind !== 'year-amount').map(({ field }) => [field, z.unknown().optional()]));
}

const addedStream = z
  .strictObject({
    ...asideOf(streamSheet),
    ...term,
    scheme: name,
    follows: name.nullable().default(null),
    funder: text,
    decidedBy: z.enum(deciders).nullable().default(null),
    earmarked: z.boolean().nullable().default(null),
    nature: z.enum(natures).default('incidental'),
    certainty: z.enum(certainties).default('budgeted'),
    reference: text,
    spendableUntil: day,
  })
  .transform(
    ({ area, use, start, end, amounts, amount: total, scheme, follows, funder, decidedBy, earmarked, nature, certainty, ...row }) => {
      const { reference, spendableUntil, theme } = row;
      const ofScheme = { scheme, follows, funder, decidedBy, earmarked };
      return { area, ...ofScheme, use, nature, certainty, reference, start, end, spendableUntil, amounts, total, theme };
    },
  );

const addedCommitment = z
  .strictObject({
    ...asideOf(commitmentSheet),
    ...term,
    description: name,
    category: z.enum(categories).default('other'),
    hardness: z.enum(hardnesses).default('legal'),
    fundedBy: name.nullable().default(null),
    noticeMonths: z.int().min(0).max(600).nullable().default(null),
    indexation: hundredths.nullable().default(null),
  })
  .transform(
    ({ area, use, start, end, amounts, amount: total, theme, description, category, hardness, fundedBy, noticeMonths, indexation }) => {
      return { area, use, start, end, amounts, total, theme, description, category, hardness, fundedBy, noticeMonths, indexation };
    },
  );

const change = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('extend'),
    scheme: name,
    areas,
    until: civilDate,
    percent,
    certainty: z.enum(certainties).nullable().default(null),
  }),
  z.strictObject({ do: z.literal('stop'), streams, commitments, areas, on: civilDate }),
  z.strictObject({ do: z.literal('scale'), streams, commitments, areas, from: civilDate, percent }),
  z.strictObject({ do: z.literal('convert'), scheme: name, from: civilDate, percent }),
  z.strictObject({ do: z.literal('certainty'), scheme: name, areas, to: z.enum(certainties) }),
  z.strictObject({ do: z.literal('add-stream'), row: addedStream }),
  z.strictObject({ do: z.literal('add-commitment'), row: addedCommitment }),
]) satisfies z.ZodType<Change>;

/** A scenario as a file tells it, parsed to the changes of the domain. */
export const scenarioFile = z.strictObject({ name, changes: z.array(change).max(1000) }) satisfies z.ZodType<Scenario>;
/** A scenario as it stands in a file. */
export type ScenarioFile = z.input<typeof scenarioFile>;

/** A scenario in a question: its changes, or the id or name of one that the store keeps. */
export const scenarioAsked = z.union([name.max(200), scenarioFile]);
