import * as z from 'zod';
import type { SchemeRecord } from '#shared/contracts/records.ts';
import { cents as centsValue, civilDate } from '#shared/contracts/values.ts';
import listed from '#shared/data/schemes.json' with { type: 'json' };
import { slug } from '#shared/domain/identity.ts';
import type { AreaId, SchemeId } from '#shared/domain/records.ts';
import { certainties, deciders, natures, uses } from '#shared/domain/words.ts';
import { dutch } from './dutch.ts';

/** One public amount of a scheme for a municipality, and for an area where the source is about one. */
const listedAmount = z.strictObject({
  municipality: z.string(),
  area: z
    .string()
    .transform((text) => text as AreaId)
    .nullable(),
  /** The year of the amount, or only that of the award (the note then says so). */
  year: z.int().nullable(),
  cents: centsValue,
  period: z.string().nullable(),
  precision: z.string(),
  certainty: z.enum(certainties),
  certaintyBasis: z.string(),
  start: civilDate.nullable(),
  end: civilDate.nullable(),
  source: z.string().min(1),
  note: z.string().optional(),
});

/** The shape of `shared/data/schemes.json`: what is public of each scheme, with its sources. */
const listedScheme = z.strictObject({
  id: z.string(),
  name: z.string(),
  nameNl: z.string(),
  aliases: z.array(z.string()),
  funder: z.string(),
  decidedBy: z.enum(deciders),
  earmarked: z.boolean(),
  nature: z.enum(natures),
  use: z.enum(uses),
  legalForm: z.string().nullable(),
  start: civilDate.nullable(),
  end: civilDate.nullable(),
  datesBasis: z.string().nullable(),
  carryOver: z.string().nullable(),
  nationalTotalCents: centsValue.nullable(),
  perMunicipality: z.array(listedAmount),
  sources: z.array(z.string()).min(1),
  notes: z.string().nullable(),
  follows: z.string().nullable(),
});

export type ListedAmount = z.infer<typeof listedAmount>;
export type ListedScheme = z.infer<typeof listedScheme>;

/** The public schemes, in the order of schemes.json. */
export const listedSchemes: readonly ListedScheme[] = z.array(listedScheme).parse(listed);

/** The id under which a public scheme is stored: the slug of its Dutch name. */
function storedId(scheme: ListedScheme): SchemeId {
  return slug(scheme.nameNl) as SchemeId;
}

/** A public scheme as a store holds it. */
export function schemeRecord(scheme: ListedScheme): SchemeRecord {
  const follows = listedSchemes.find((other) => other.id === scheme.follows);
  return {
    id: storedId(scheme),
    name: scheme.nameNl,
    funder: dutch(scheme.funder),
    decidedBy: scheme.decidedBy,
    statedDecider: scheme.decidedBy,
    earmarked: scheme.earmarked,
    follows: follows ? storedId(follows) : null,
  };
}
