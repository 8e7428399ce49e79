import * as z from 'zod';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { isCivilDate, yearOf } from '#shared/domain/civil-date.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { hardnesses, lenses, usesInView } from '#shared/domain/words.ts';

/** Text and numbers become the domain's branded values here, and nowhere else on the wire. */
export const civilDate = z
  .string()
  .refine(isCivilDate)
  .transform((text) => text as CivilDate);
export const cents = z.int().transform((whole) => whole as Cents);
export const areaId = z
  .string()
  .min(1)
  .max(200)
  .transform((text) => text as AreaId);
const [firstYear, lastYear] = [1900, 2200];
export const year = z.int().min(firstYear).max(lastYear);
export const lens = z.enum(lenses);
export const useInView = z.enum(usesInView);
/** Hardnesses that count, without repeats, in the order of the closed list. */
export const hardness = z
  .array(z.enum(hardnesses))
  .min(1)
  .transform((chosen) => hardnesses.filter((word) => chosen.includes(word)));

/** A day from which the future may be judged: no further than the years that a row may speak of. */
export const referenceDate = civilDate.refine((date) => yearOf(date) >= firstYear && yearOf(date) <= lastYear);

/** The question on the wire; what is left out takes its default in the service (today, planned, legal and administrative, running). */
export const question = z.object({
  at: referenceDate.optional(),
  horizon: year.optional(),
  lens: lens.optional(),
  hardness: hardness.optional(),
  use: useInView.optional(),
  /** Of which theme rows are shown; empty: those without one; absent: all. */
  theme: z.string().trim().max(200).optional(),
});
export type QuestionInput = z.infer<typeof question>;

/** A file that the user chose, by an id that only the engine can turn into a path. */
export const fileHandle = z.object({ id: z.string().min(1).max(100), name: z.string().max(500) });
export type FileHandle = z.infer<typeof fileHandle>;

export const languages = ['nl', 'en'] as const;
export const language = z.enum(languages);
export type Language = (typeof languages)[number];
