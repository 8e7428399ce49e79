import { expect, test } from 'vitest';
import { answerOf } from '#shared/domain/answer.ts';
import { rowsUnder } from '#shared/domain/assumptions.ts';
import { breathLine } from '#shared/domain/breath-line.ts';
import { calculation, calculationOf, calculationUnder } from '#shared/domain/calculation.ts';
import { dayAfter, yearOf } from '#shared/domain/civil-date.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import { least } from '#shared/domain/least.ts';
import { type Cents, cents } from '#shared/domain/money.ts';
import { placedRows } from '#shared/domain/placed-rows.ts';
import { openMoney } from '#shared/domain/sensitivity.ts';
import { whichFirst } from '#shared/domain/which-first.ts';
import { type Hardness, hardnesses } from '#shared/domain/words.ts';
import { seeded } from '#shared/ready-made/illustrative/seeded.ts';
import { plainAnswer } from './answer.ts';
import { plainFirst, plainHasGap, plainTried, plainUnpaid, plainWithout } from './decide.ts';
import { linesOf } from './plain-rows.ts';
import { randomWorld } from './random-world.ts';

/** How many worlds; more by the environment, as in second-opinion.test.ts. */
const count = Math.ceil(Number(process.env.WORLDS ?? 600) / 4);

test(`the least money closes the gap and a cent less does not, in ${count} worlds; what it keeps is what was unpaid`, () => {
  let closed = 0;
  for (let number = 1; number <= count; number += 1) {
    const { rows, question } = randomWorld(number);
    const calculated = calculation(rows, question, defaultThresholds);
    const needs: { cost: Cents; keeps: Record<Hardness, Cents>; areaId: never }[] = [];
    for (const { cliffs } of calculated.areas) {
      const [cliff] = cliffs;
      if (cliff === undefined || yearOf(dayAfter(cliff.date)) > question.horizonYear) continue;
      const found = least(calculated, cliff, question.horizonYear, 'Overbrugging');
      const { areaId, from, until, level } = found;
      const unpaid = plainUnpaid(rows, areaId, from, until, question);
      expect(found.sum, `world ${number}`).toBe(unpaid.all);
      expect(plainHasGap(rows, found, question, defaultThresholds), `world ${number}, ${cliff.id}: ${level}`).toBe(false);
      if (level === 0) continue;
      closed += 1;
      const less = { areaId, from, until, level: level - 1 };
      expect(plainHasGap(rows, less, question, defaultThresholds), `world ${number}, ${cliff.id}: ${level} - 1`).toBe(true);
      const legal = cents(unpaid.legal);
      needs.push({
        areaId: areaId as never,
        cost: found.level,
        keeps: { legal, administrative: cents(unpaid.all - unpaid.legal), intended: cents(0) },
      });
    }
    const all = needs.reduce((sum, { cost }) => sum + cost, 0);
    for (const budget of [Math.floor(all / 2), all]) {
      const first = whichFirst(needs, budget);
      const plain = plainFirst(
        needs.map(({ cost, keeps }) => ({ cost, keeps: hardnesses.map((word) => keeps[word]) })),
        budget,
      );
      expect([...hardnesses.map((word) => first.keeps[word]), -first.cost], `world ${number}`).toEqual(plain?.value);
      expect(first.equals + 1).toBe(plain?.ways);
    }
  }
  expect(closed).toBeGreaterThan(count / 4);
}, 120_000);

test(`dearer promises and later money give the same cents, in ${count} worlds, and so does what hangs on money not granted`, () => {
  let hanging = 0;
  for (let number = 1; number <= count; number += 1) {
    const { rows, question } = randomWorld(number);
    const chance = seeded(number);
    const [otherwise, named] = [chance.whole(0, 500), chance.whole(0, 900)];
    const scheme = chance.pick(rows.schemes as never) as (typeof rows.schemes)[number];
    const isOne = chance.whole(1, 2) === 1;
    const months = chance.whole(0, 30);
    const percentOf = (year: number) => (year === 2028 ? named : otherwise);
    const tries = {
      indexation: { byYear: { 2028: named }, otherwise },
      delay: { months, scheme: isOne ? scheme.name : null },
    };
    const placed = rowsUnder(placedRows(rows, question.horizonYear), question.at, tries);
    const calculated = calculationOf(placed, question, defaultThresholds);
    const plainRows = plainTried(rows, question, { percentOf, delay: { months, schemeId: isOne ? scheme.id : null } });
    const plain = plainAnswer(rows, question, defaultThresholds, plainRows);
    const { areas } = answerOf(calculated);
    expect(
      areas.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      `world ${number}`,
    ).toEqual(Array.from(plain.areas.values()).sort((a, b) => (a.id < b.id ? -1 : 1)));
    const lineOf = linesOf(rows.schemes);
    const nameOf = (id: string) => rows.schemes.find((one) => one.id === id)?.name;
    for (const { certainty, scheme: line, moreByYear } of openMoney(calculated, null)) {
      hanging += 1;
      const isGone = (row: (typeof plainRows)[number]) =>
        row.kind === 'stream' && row.certainty === certainty && nameOf(lineOf(row.schemeId ?? '')) === line;
      expect(moreByYear, `world ${number}: ${line}, ${certainty}`).toEqual(plainWithout(rows, plainRows, question, isGone));
    }
  }
  expect(hanging).toBeGreaterThan(count / 4);
}, 120_000);

test('nothing tried is the same rows', () => {
  const { rows, question } = randomWorld(1);
  const placed = placedRows(rows, question.horizonYear);
  expect(rowsUnder(placed, question.at, { indexation: null, delay: { months: 0, scheme: null } })).toBe(placed);
});

test('a scenario that changes nothing gives the same bytes, in every world', () => {
  for (let number = 1; number <= 600; number += 1) {
    const { rows, question } = randomWorld(number);
    const base = calculation(rows, question, defaultThresholds);
    if (rows.streams.length === 0 || rows.commitments.length === 0) continue;
    const changes = [
      { do: 'scale', streams: {}, commitments: {}, areas: null, from: '2020-01-01', percent: 10_000 },
      {
        do: 'extend',
        scheme: base.placed.lines.get(rows.streams[0]?.schemeId as never)?.scheme.name,
        areas: null,
        until: '1999-12-31',
        percent: 5_000,
        certainty: null,
      },
    ];
    const changed = calculationUnder({ name: 'niets', changes: changes as never }, base);
    if (!changed.ok) throw new Error(`world ${number}: ${changed.problem.code}`);
    const told = JSON.stringify({ ...answerOf(changed.value), scenario: null });
    expect(told, `world ${number}`).toBe(JSON.stringify(answerOf(base)));
    expect(JSON.stringify(changed.value.areas.map(({ result }) => breathLine(changed.value, result.id)))).toBe(
      JSON.stringify(base.areas.map(({ result }) => breathLine(base, result.id))),
    );
  }
}, 120_000);
