import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from 'xlsx';
import { type CivilDate, civilDate } from '#shared/domain/civil-date.ts';
import { slug } from '#shared/domain/identity.ts';
import { type Cents, cents } from '#shared/domain/money.ts';
import type { Area, AreaId, Commitment, CommitmentId, Rows, Scheme, SchemeId, Stream, StreamId } from '#shared/domain/records.ts';
import type { Certainty, Decider, Hardness, Nature, Use } from '#shared/domain/words.ts';
import { areaRecords } from '#shared/ready-made/areas.ts';

/**
 * Reads the official workbooks of the thirty worlds: a plain reader for these files alone, apart from the importer, so
 * that a fault there and a fault of the rules are not found in one and the same test.
 */

type Line = Readonly<Record<string, string | number | null>>;

const certainty: Record<string, Certainty> = {
  beschikt: 'granted',
  begroot: 'budgeted',
  toegezegd: 'pledged',
  aangevraagd: 'requested',
  verwacht: 'expected',
};
const nature: Record<string, Nature> = { structureel: 'structural', incidenteel: 'incidental' };
const use: Record<string, Use> = { exploitatie: 'running', investering: 'investment' };
const hardness: Record<string, Hardness> = { juridisch: 'legal', bestuurlijk: 'administrative', gewenst: 'intended' };
const decider: Record<string, Decider> = { Rijk: 'national', provincie: 'provincial', gemeente: 'municipal', anders: 'other' };

/** The rows of one workbook of this folder. */
export function readWorld(file: string): Rows {
  const book = XLSX.read(readFileSync(join(import.meta.dirname, file)));
  const linesOf = (sheet: string) => (book.Sheets[sheet] ? XLSX.utils.sheet_to_json<Line>(book.Sheets[sheet], { defval: null }) : []);
  const streamLines = linesOf('Geldstromen');
  const commitmentLines = linesOf('Verplichtingen');
  return {
    areas: linesOf('Gebieden').map(areaOf),
    schemes: schemesOf(streamLines, commitmentLines),
    streams: streamLines.map(streamOf),
    commitments: commitmentLines.map(commitmentOf),
  };
}

function areaOf(line: Line): Area {
  const id = idOf(line.Gebied) as AreaId;
  const known = areaRecords().find((area) => area.id === id);
  if (!known) throw new Error(`${line.Gebied} is no area.`);
  return { ...known, programmeHorizon: numberOf(line.Horizonjaar), reserve: amountOf(line.Reserve) ?? cents(0) };
}

/** Each scheme once, with the first filled cell of each of its facts; one that is only named has none. */
function schemesOf(streams: readonly Line[], commitments: readonly Line[]): Scheme[] {
  const found = new Map<string, Scheme>();
  const add = (name: Line[string] | undefined, facts: Partial<Scheme>) => {
    if (name === null || name === undefined) return;
    const id = idOf(name);
    const known = found.get(id);
    found.set(id, {
      id: id as SchemeId,
      name: String(name),
      funder: null,
      decidedBy: facts.decidedBy ?? known?.decidedBy ?? 'other',
      earmarked: known?.earmarked ?? facts.earmarked ?? null,
      follows: known?.follows ?? facts.follows ?? null,
    });
  };
  for (const line of streams) {
    const follows = line['Opvolger van'] === null ? null : (idOf(line['Opvolger van']) as SchemeId);
    add(line.Regeling, {
      earmarked: line.Geoormerkt === null ? null : line.Geoormerkt === 'ja',
      follows,
      decidedBy: decider[String(line['Besluit door'])] ?? 'other',
    });
  }
  for (const line of streams) if (!found.has(idOf(line['Opvolger van']))) add(line['Opvolger van'], {});
  for (const line of commitments) if (!found.has(idOf(line['Dekking uit']))) add(line['Dekking uit'], {});
  return Array.from(found.values());
}

function streamOf(line: Line, index: number): Stream {
  return {
    id: `s${index}` as StreamId,
    areaId: idOf(line.Gebied) as AreaId,
    schemeId: idOf(line.Regeling) as SchemeId,
    reference: textOf(line.Kenmerk),
    certainty: certainty[String(line.Zekerheid)] ?? 'budgeted',
    nature: nature[String(line.Aard)] ?? 'incidental',
    use: use[String(line.Soort)] ?? 'running',
    start: dateOf(line.Startdatum),
    end: dateOf(line.Einddatum),
    spendableUntil: dateOf(line['Besteedbaar tot']),
    amounts: amountsOf(line),
    total: amountOf(line.Totaalbedrag),
    schemeConflict: false,
    theme: null,
    spent: null,
    spentUntil: null,
    applyBefore: null,
    matches: null,
  };
}

function commitmentOf(line: Line, index: number): Commitment {
  const indexation = numberOf(line.Indexatie);
  return {
    id: `c${index}` as CommitmentId,
    areaId: idOf(line.Gebied) as AreaId,
    description: String(line.Omschrijving),
    category: 'staff',
    hardness: hardness[String(line.Hardheid)] ?? 'legal',
    use: use[String(line.Soort)] ?? 'running',
    fundedBy: line['Dekking uit'] === null ? null : (idOf(line['Dekking uit']) as SchemeId),
    start: dateOf(line.Startdatum),
    end: dateOf(line.Einddatum),
    noticeMonths: numberOf(line.Opzegtermijn),
    indexation: indexation === null ? null : Math.round(indexation * 100),
    amounts: amountsOf(line),
    total: amountOf(line.Totaalbedrag),
    fte: null,
    theme: null,
  };
}

function amountsOf(line: Line): Record<number, Cents | null> {
  const filled = Object.entries(line).filter(([header, value]) => /^\d{4}$/.test(header) && value !== null);
  return Object.fromEntries(filled.map(([year, value]) => [Number(year), amountOf(value)]));
}

/** Cents of a cell in euros; "p.m." is null. */
function amountOf(value: Line[string] | undefined): Cents | null {
  return typeof value === 'number' ? cents(Math.round(value * 100)) : null;
}

/** A spreadsheet's day: days since 30 December 1899. */
function dateOf(value: Line[string] | undefined): CivilDate | null {
  if (typeof value !== 'number') return null;
  const day = new Date(Date.UTC(1899, 11, 30 + value));
  return civilDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

function numberOf(value: Line[string] | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function textOf(value: Line[string] | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

function idOf(value: Line[string] | undefined): string {
  return value === null || value === undefined ? '' : slug(String(value));
}
