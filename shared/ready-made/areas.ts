import * as z from 'zod';
import type { AreaRecord } from '#shared/contracts/records.ts';
import listed from '#shared/data/areas.json' with { type: 'json' };
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { noCents } from '#shared/domain/money.ts';
import type { AreaId } from '#shared/domain/records.ts';

/** The shape of `shared/data/areas.json`: what is public of each area, with its sources. */
const listedArea = z.strictObject({
  slug: z.string().transform((text) => text as AreaId),
  name: z.string(),
  aliases: z.array(z.string()),
  weakAliases: z.array(z.string()),
  municipality: z.string(),
  cbsMunicipalityCode: z.string().regex(/^GM\d{4}$/),
  province: z.string(),
  programme: z.string().nullable(),
  startYear: z.int().nullable(),
  horizonYear: z.int().nullable(),
  durationYears: z.int().nullable(),
  planPeriod: z
    .string()
    .regex(/^\d{4}-\d{4}$/)
    .nullable(),
  residents: z.int().nullable(),
  sources: z.array(z.string()).min(1),
  notes: z.string().nullable(),
});

/** What is public of an area beside its record. */
export type AreaFacts = {
  readonly id: AreaId;
  readonly name: string;
  readonly municipality: string;
  readonly province: string;
  /** Names that mean this area and no other. */
  readonly aliases: readonly string[];
  /** Names that mean this area only beside its municipality ("Oost"). */
  readonly weakAliases: readonly string[];
  /** Start year + stated duration where no horizon year is stated: shown as "about", never calculated with. */
  readonly aboutHorizon: number | null;
  /** One line per source, saying of what. */
  readonly sources: readonly string[];
  readonly note: string | null;
};

const listedAreas = z.array(listedArea).parse(listed);

/** The 20 areas as a new store holds them: no reserve, and a horizon only where a source states the year. */
export function areaRecords(): readonly AreaRecord[] {
  return listedAreas.map((area) => ({
    id: area.slug,
    name: area.name,
    municipality: area.municipality,
    programme: area.programme,
    programmeStart: area.startYear,
    programmeHorizon: area.horizonYear,
    planUntil: area.planPeriod === null ? null : (`${area.planPeriod.slice(5)}-12-31` as CivilDate),
    residents: area.residents,
    reserve: noCents,
    reserveNoted: null,
    frameworkDay: null,
    budgetDay: null,
  }));
}

/** Names, aliases and sources of the 20 areas, in the order of areas.json. */
export function areaFacts(): readonly AreaFacts[] {
  return listedAreas.map((area) => ({
    id: area.slug,
    name: area.name,
    municipality: area.municipality,
    province: area.province,
    aliases: area.aliases,
    weakAliases: area.weakAliases,
    aboutHorizon:
      area.horizonYear === null && area.startYear !== null && area.durationYears !== null ? area.startYear + area.durationYears : null,
    sources: area.sources,
    note: area.notes,
  }));
}
