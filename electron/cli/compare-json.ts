import type { Language } from '#shared/contracts/values.ts';
import type { AnsweredQuestion, CompareView } from '#shared/contracts/views.ts';
import type { SplitFigure } from '#shared/domain/compare.ts';
import { cliffJson } from './cliffs-json.ts';

/** What became different, as contracts/cli.md has it. */
export function compareJson(view: CompareView, language: Language) {
  return {
    with: view.with.name,
    // biome-ignore lint/suspicious/noThenProperty: the contract's word; it is printed, never awaited
    then: questionJson(view.before, null),
    now: questionJson(view.now, view.scenario),
    rows: view.rows.map(({ kind, id, change, fields }) => ({ kind, id, change, fields })),
    areas: view.areas.map(({ id, gapByYear, fundingByYear, commitmentsByYear }) => ({
      id,
      gapByYear: figures(gapByYear),
      fundingByYear: figures(fundingByYear),
      commitmentsByYear: figures(commitmentsByYear),
    })),
    cliffs: view.cliffs.map(({ areaId, change, before, now }) => ({
      areaId,
      change,
      // biome-ignore lint/suspicious/noThenProperty: the contract's word; it is printed, never awaited
      then: before && cliffJson(before, language),
      now: now && cliffJson(now, language),
    })),
  };
}

function questionJson({ at, horizonYear, lens, hardness, use }: AnsweredQuestion, scenario: string | null) {
  return { at, horizonYear, lens, hardness, use, scenario };
}

function figures(byYear: Readonly<Record<string, SplitFigure>>) {
  const told = ({ before, now, data, time, setting }: SplitFigure) => {
    // biome-ignore lint/suspicious/noThenProperty: the contract's word; it is printed, never awaited
    return { then: before, now, data, time, setting };
  };
  return Object.fromEntries(Object.entries(byYear).map(([year, figure]) => [year, told(figure)]));
}
