import type { CommitmentRecord, StreamRecord } from '#shared/contracts/records.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { RowMaker } from '#shared/ready-made/row-maker.ts';
import type { AreaPlan, LinePlan } from './area-plans.ts';
import type { Thousands } from './budget-figures.ts';
import { budgetRound, budgetRoundUp, day, thousands, twelfths, yearAmounts, yearOf } from './budget-figures.ts';
import type { Tranche } from './money-lines.ts';
import { moneyLines } from './money-lines.ts';
import type { Promised } from './promises.ts';
import { promisesOfLine } from './promises.ts';
import { schemeIdOf } from './sample-schemes.ts';
import type { Seeded } from './seeded.ts';

export type AreaRows = { readonly streams: readonly StreamRecord[]; readonly commitments: readonly CommitmentRecord[] };

/** Budgets state four years ahead; what is open-ended goes on after it by the rules. */
const lastStatedYear = 2029;
export const inventedNote = 'Voorbeeld: verzonnen bedrag.';

/** A promise with what it costs a full year, for each stated year. */
type Costed = { readonly promised: Promised; readonly name: string; readonly perYear: ReadonlyMap<number, Thousands> };

/** The rows of one area: promises first, then money that is just enough for them until it ends. */
export function areaRows(plan: AreaPlan, areaNumber: number, chance: Seeded, make: RowMaker): AreaRows {
  const areaId = plan.area as AreaId;
  const lines = plan.lines.map((line) => {
    const tranches: readonly Tranche[] = moneyLines[line.line](line.end);
    const costed = costedPromises(plan, line, chance);
    return {
      streams: tranches.map((tranche) => lineStream(make, areaId, areaNumber, tranche, line, costed, chance)),
      commitments: costed.map((cost) => lineCommitment(make, areaId, tranches, line, cost, chance)),
    };
  });
  return {
    streams: [...lines.flatMap((line) => line.streams), ...housingStreams(make, areaId, areaNumber, plan, chance)],
    commitments: [...lines.flatMap((line) => line.commitments), ...softCommitments(make, areaId, plan, chance)],
  };
}

/** Divides a line's part of the area's year over its promises, in round figures. */
function costedPromises(plan: AreaPlan, line: LinePlan, chance: Seeded): readonly Costed[] {
  const chosen = promisesOfLine[line.line].slice(0, line.count ?? 2);
  const weights = chosen.map(() => chance.whole(3, 7));
  const allWeights = weights.reduce((sum, weight) => sum + weight, 0);
  return chosen.map((promised, index) => {
    const first = budgetRound((plan.size * line.share * (weights[index] ?? 0)) / (100 * allWeights));
    const growth = plan.indexed === false ? 0 : (promised.indexation ?? 0) / 10_000;
    const years = Array.from({ length: lastStatedYear - 2022 }, (_, ahead) => 2023 + ahead);
    return {
      promised,
      name: chance.pick(promised.names),
      perYear: new Map(years.map((year) => [year, budgetRound(first * (1 + growth) ** Math.max(0, year - 2025))])),
    };
  });
}

function lineStream(
  make: RowMaker,
  areaId: AreaId,
  areaNumber: number,
  tranche: Tranche,
  line: LinePlan,
  costed: readonly Costed[],
  chance: Seeded,
): StreamRecord {
  const slack = 1 + (line.slack ?? chance.whole(1, 3)) / 100;
  const lastYear = tranche.end === null ? lastStatedYear : yearOf(tranche.end);
  const amounts: Record<number, Thousands> = {};
  for (let year = yearOf(tranche.start); year <= lastYear; year += 1) {
    const needed = costed.reduce((sum, cost) => sum + (cost.perYear.get(Math.min(year, lastStatedYear)) ?? 0), 0);
    const part = twelfths(year, tranche.start, tranche.end) / 12;
    amounts[year] = budgetRoundUp((needed * slack * tranche.percent * part) / 100);
  }
  const reference = tranche.letter === null ? null : `${tranche.letter}-${yearOf(tranche.start)}-${1100 + areaNumber}`;
  const isOver = tranche.end !== null && tranche.end < '2026-06-01';
  const soFar = isOver ? null : spentSoFar(tranche, amounts, areaNumber);
  const sum = Object.values(amounts).reduce((all, amount) => all + amount, 0);
  return make.stream({
    areaId,
    schemeId: schemeIdOf(tranche.scheme),
    reference,
    certainty: tranche.certainty,
    nature: tranche.nature,
    start: tranche.start,
    end: tranche.end,
    amounts: yearAmounts(amounts),
    theme: tranche.theme,
    spent: isOver ? thousands(budgetRound((sum * chance.whole(88, 100)) / 100)) : soFar,
    spentUntil: isOver ? tranche.end : soFar === null ? null : lastReport,
    reportBefore: tranche.reportBefore,
    matches: tranche.matches === null ? null : schemeIdOf(tranche.matches),
    owner: chance.pick(['Programmabureau', 'Afdeling Samenleving', 'Concerncontrol']),
    note: inventedNote,
  });
}

/** The last quarter of which areas reported what they spent. */
const lastReport = day('2026-09-30');

/** Every third area reported on money that runs: some keep up with it, others do not. null: it did not. */
function spentSoFar({ start, end, certainty }: Tranche, amounts: Readonly<Record<number, Thousands>>, areaNumber: number) {
  if (certainty !== 'granted' || end === null || start >= lastReport || areaNumber % 3 !== 0) return null;
  const before = Object.entries(amounts).reduce((sum, [year, amount]) => sum + (Number(year) < 2026 ? amount : 0), 0);
  const thisYear = ((amounts[2026] ?? 0) * twelfths(2026, start, lastReport)) / Math.max(1, twelfths(2026, start, end));
  return thousands(budgetRound(((before + thisYear) * (70 + ((areaNumber * 5) % 31))) / 100));
}

function lineCommitment(
  make: RowMaker,
  areaId: AreaId,
  tranches: readonly Tranche[],
  line: LinePlan,
  { promised, name, perYear }: Costed,
  chance: Seeded,
): CommitmentRecord {
  const counted = tranches.filter((tranche) => tranche.certainty === 'granted' || tranche.certainty === 'budgeted');
  const first = counted[0];
  const last = counted.at(-1);
  const start: CivilDate = first !== undefined && first.start > '2025-01-01' ? first.start : day('2025-01-01');
  const end = line.stops || promised.endsWithMoney ? (last?.end ?? null) : null;
  const lastYear = end === null ? lastStatedYear : yearOf(end);
  const amounts: Record<number, Thousands> = {};
  for (let year = yearOf(start); year <= lastYear; year += 1)
    amounts[year] = budgetRound(((perYear.get(Math.min(year, lastStatedYear)) ?? 0) * twelfths(year, start, end)) / 12);
  const perYearNow = perYear.get(2027) ?? 0;
  return make.commitment({
    areaId,
    description: name,
    category: promised.category,
    hardness: line.soft ? 'administrative' : promised.hardness,
    fundedBy: first === undefined ? null : schemeIdOf(first.scheme),
    start,
    end,
    noticeMonths: promised.noticeMonths,
    indexation: perYear.get(2025) === perYear.get(lastStatedYear) ? null : promised.indexation,
    fte: promised.category === 'staff' ? Math.max(1, Math.round(perYearNow / 47) / 2) : null,
    residents: promised.category === 'subsidy' ? chance.whole(4, 40) * 25 : null,
    amounts: yearAmounts(amounts),
    theme: promised.theme,
    note: inventedNote,
  });
}

/** Housing money: investment, so reported apart; half of it only pledged. */
function housingStreams(make: RowMaker, areaId: AreaId, areaNumber: number, plan: AreaPlan, chance: Seeded): readonly StreamRecord[] {
  const grant = budgetRound((plan.size * chance.whole(150, 260)) / 100);
  const pledged = budgetRound((plan.size * chance.whole(40, 80)) / 100);
  return [
    make.stream({
      areaId,
      schemeId: schemeIdOf('housing-fund'),
      reference: `VHF-2023-${1100 + areaNumber}`,
      certainty: 'granted',
      use: 'investment',
      start: day('2024-01-01'),
      end: day('2028-12-31'),
      total: thousands(grant),
      theme: 'wonen',
      note: inventedNote,
    }),
    make.stream({
      areaId,
      schemeId: schemeIdOf('housing-agreements'),
      certainty: 'pledged',
      use: 'investment',
      start: day('2026-01-01'),
      end: day('2029-12-31'),
      amounts: yearAmounts({ 2026: pledged, 2027: pledged, 2028: pledged, 2029: pledged }),
      theme: 'wonen',
      note: inventedNote,
    }),
  ];
}

/** A housing project, and a wish that does not count unless it is asked for. */
function softCommitments(make: RowMaker, areaId: AreaId, plan: AreaPlan, chance: Seeded): readonly CommitmentRecord[] {
  const wish = budgetRound((plan.size * chance.whole(3, 6)) / 100);
  return [
    make.commitment({
      areaId,
      description: `Renovatie van ${chance.whole(8, 60) * 10} woningen`,
      category: 'housing',
      hardness: 'administrative',
      use: 'investment',
      fundedBy: schemeIdOf('housing-fund'),
      start: day('2025-01-01'),
      end: day('2028-12-31'),
      noticeMonths: 0,
      total: thousands(budgetRound((plan.size * chance.whole(140, 240)) / 100)),
      theme: 'wonen',
      note: inventedNote,
    }),
    make.commitment({
      areaId,
      description: chance.pick(['Tweede talenthuis', 'Uitbreiding jongerenhuis', 'Avondopenstelling buurthuizen']),
      category: 'subsidy',
      hardness: 'intended',
      start: day('2027-01-01'),
      amounts: yearAmounts({ 2027: wish, 2028: wish, 2029: wish }),
      noticeMonths: 0,
      theme: 'school',
      note: inventedNote,
    }),
  ];
}
