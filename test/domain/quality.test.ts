import { describe, expect, test } from 'vitest';
import { calculation } from '#shared/domain/calculation.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import type { Cents } from '#shared/domain/money.ts';
import { type Finding, findingsOf } from '#shared/domain/quality.ts';
import { jumpOf } from '#shared/domain/quality-jump.ts';
import type { Area, AreaId, Commitment, CommitmentId, Rows, Scheme, SchemeId, Stream, StreamId } from '#shared/domain/records.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';
import { activeTerm } from '#shared/domain/term.ts';

const euro = (amount: number) => (amount * 100) as Cents;
const day = (text: string) => text as CivilDate;
const question: ResolvedQuestion = {
  at: day('2026-01-01'),
  horizonYear: 2030,
  lens: 'planned',
  hardness: ['legal', 'administrative'],
  use: 'running',
  theme: null,
};
const area: Area = {
  id: 'a' as AreaId,
  name: 'A',
  municipality: null,
  programme: null,
  programmeStart: null,
  programmeHorizon: null,
  planUntil: null,
  residents: null,
  reserve: euro(0),
  reserveNoted: null,
  frameworkDay: null,
  budgetDay: null,
};
const scheme = (id: string, change: Partial<Scheme> = {}): Scheme => ({
  id: id as SchemeId,
  name: id.toUpperCase(),
  funder: null,
  decidedBy: 'national',
  earmarked: false,
  follows: null,
  ...change,
});
const amounts = (from: number, ...values: readonly number[]) =>
  Object.fromEntries(values.map((value, index) => [from + index, euro(value)]));
const all = (value: number) => amounts(2026, value, value, value, value, value);
const stream = (id: string, change: Partial<Stream> = {}): Stream => ({
  id: id as StreamId,
  areaId: area.id,
  schemeId: 's' as SchemeId,
  reference: null,
  certainty: 'granted',
  nature: 'incidental',
  use: 'running',
  theme: null,
  start: day('2026-01-01'),
  end: day('2030-12-31'),
  amounts: amounts(2026, 100, 100, 100, 100, 100),
  total: null,
  spendableUntil: null,
  schemeConflict: false,
  spent: null,
  spentUntil: null,
  applyBefore: null,
  matches: null,
  ...change,
});
const commitment = (id: string, change: Partial<Commitment> = {}): Commitment => ({
  id: id as CommitmentId,
  areaId: area.id,
  description: id,
  category: 'staff',
  hardness: 'legal',
  use: 'running',
  theme: null,
  fundedBy: 's' as SchemeId,
  noticeMonths: 3,
  indexation: null,
  fte: null,
  start: day('2026-01-01'),
  end: day('2030-12-31'),
  amounts: amounts(2026, 100, 100, 100, 100, 100),
  total: null,
  ...change,
});

function found(rows: Partial<Rows>): readonly Finding[] {
  const all: Rows = { areas: [area], schemes: [scheme('s')], streams: [stream('x')], commitments: [commitment('c')], ...rows };
  return findingsOf(calculation(all, question, defaultThresholds), area.id);
}
const kinds = (findings: readonly Finding[]) => findings.map(({ kind }) => kind);
function only(findings: readonly Finding[], kind: Finding['kind']): Finding {
  const [one, ...more] = findings.filter((finding) => finding.kind === kind);
  if (one === undefined || more.length > 0) throw new Error(`${more.length + (one ? 1 : 0)} of ${kind}`);
  return one;
}

test('nothing is odd about rows that fit', () => {
  expect(found({})).toEqual([]);
});

describe('a jump of more than ten times', () => {
  const jump = (row: Partial<Stream>, term = activeTerm(day('2026-01-01'), day('2030-12-31'))) => jumpOf({ row: stream('x', row), term });

  test('is found at the year that does not fit the others, by how much it is too large or too small', () => {
    expect(jump({ amounts: amounts(2026, 100, 100_000, 100) })).toEqual({ year: 2027, beside: 2026, factor: 1000, isTooLarge: true });
    expect(jump({ amounts: amounts(2026, 100_000, 100_000, 100) })).toEqual({ year: 2028, beside: 2027, factor: 1000, isTooLarge: false });
    expect(jump({ amounts: amounts(2026, 120, 115_000) })).toEqual({ year: 2027, beside: 2026, factor: 1000, isTooLarge: true });
  });

  test('exactly ten times is none, nor is a part of a year, a year between without an amount, or an unknown one', () => {
    expect(jump({ amounts: amounts(2026, 100, 1000) })).toBe(null);
    expect(jump({ amounts: amounts(2026, 100, 1001) })).not.toBe(null);
    expect(jump({ amounts: amounts(2026, 100, 1300) }, activeTerm(day('2026-12-01'), null))).toBe(null);
    expect(jump({ amounts: { 2026: euro(100), 2028: euro(100_000) } })).toBe(null);
    expect(jump({ amounts: { 2026: euro(100), 2027: null, 2028: euro(100_000) } })).toBe(null);
  });

  test('says what the answer would be if it stood in the unit of the others, and in which cell', () => {
    const rows = { streams: [stream('x', { amounts: amounts(2026, 100, 100, 100_000, 100, 100) })] };
    const finding = only(found(rows), 'jump');
    expect(finding.at).toEqual({ table: 'stream', id: 'x', field: 'yearAmount:2028' });
    expect(finding.params).toMatchObject({ amount: euro(100_000), fitting: euro(100), factor: 1000 });
    expect(finding.effect).toEqual({ funding: -euro(99_900), commitments: 0, gap: 0 });
  });

  test('of a commitment that is too small it is what would be promised and unpaid', () => {
    const finding = only(found({ commitments: [commitment('c', { amounts: amounts(2026, 100_000, 100_000, 100) })] }), 'jump');
    expect(finding.at).toEqual({ table: 'commitment', id: 'c', field: 'yearAmount:2028' });
    expect(finding.effect).toMatchObject({ funding: 0, commitments: euro(99_900), gap: euro(99_900) });
  });
});

describe('the same reference', () => {
  const twice = (change: Partial<Stream>) => [
    stream('y', { reference: 'ZK 12', certainty: 'budgeted', ...change }),
    stream('x', { reference: 'zk12' }),
  ];

  test('on streams that run together counts the less firm one as perhaps the same money', () => {
    const finding = only(found({ streams: twice({}) }), 'same-reference');
    expect(finding.rows.map(({ id }) => id)).toEqual(['y', 'x']);
    expect(finding.effect).toEqual({ funding: -euro(500), commitments: 0, gap: 0 });
  });

  test('is nothing where they follow each other, or where it is empty', () => {
    expect(kinds(found({ streams: twice({ start: day('2031-01-01'), end: day('2031-12-31'), amounts: amounts(2031, 100) }) }))).toEqual([]);
    expect(kinds(found({ streams: [stream('x', { reference: ' ' }), stream('y', { reference: ' ', certainty: 'budgeted' })] }))).toEqual(
      [],
    );
  });

  test('on rows that are equal in everything is told once, as a double', () => {
    const findings = found({ streams: [stream('x', { reference: 'zk' }), stream('y', { reference: 'zk' })] });
    expect(kinds(findings)).toEqual(['possible-duplicate']);
    expect(findings[0]?.rows.map(({ id }) => id)).toEqual(['x', 'y']);
    expect(findings[0]?.effect).toEqual({ funding: -euro(500), commitments: 0, gap: 0 });
  });
});

test('commitments without a scheme are one finding, the largest first', () => {
  const finding = only(
    found({
      commitments: [
        commitment('small', { fundedBy: null, amounts: amounts(2026, 10), end: day('2026-12-31') }),
        commitment('large', { fundedBy: null }),
        commitment('wish', { fundedBy: null, hardness: 'intended' }),
      ],
    }),
    'no-scheme',
  );
  expect(finding.rows.map(({ id }) => id)).toEqual(['large', 'small']);
  expect(finding.params).toEqual({ label: 'large', count: 2, promised: euro(510) });
  expect(finding.at).toEqual({ table: 'commitment', id: 'large', field: 'fundedBy' });
});

describe('what flags do to the answer', () => {
  test('an unknown earmark: the gap if the money may pay for nothing else', () => {
    const finding = only(
      found({ schemes: [scheme('s', { earmarked: null }), scheme('t')], commitments: [commitment('c', { fundedBy: 't' as SchemeId })] }),
      'earmark-unknown',
    );
    expect(finding.at).toEqual({ table: 'scheme', id: 's', field: 'earmarked' });
    expect(finding.effect).toEqual({ funding: 0, commitments: 0, gap: euro(500) });
  });

  test('an amount outside the term: what is lost if it does not count', () => {
    const finding = only(found({ streams: [stream('x', { end: day('2028-12-31') })] }), 'amount-outside-term');
    expect(finding.at).toEqual({ table: 'stream', id: 'x', field: 'yearAmount:2029' });
    expect(finding.effect).toEqual({ funding: -euro(200), commitments: 0, gap: euro(200) });
  });

  test('an assumed end: what comes in if the money goes on', () => {
    const finding = only(found({ streams: [stream('x', { end: null, amounts: amounts(2026, 100, 100) })] }), 'end-assumed');
    expect(finding.effect).toEqual({ funding: euro(300), commitments: 0, gap: -euro(300) });
  });

  test('years without an amount: what they hold if the last amount goes on', () => {
    const finding = only(found({ commitments: [commitment('c', { amounts: amounts(2026, 100, 100, 100) })] }), 'years-missing');
    expect(finding.effect).toEqual({ funding: 0, commitments: euro(200), gap: 0 });
  });

  test('structural money with an end: what comes in if it goes on, and nothing is worked out where only its total is known', () => {
    const end = day('2027-12-31');
    const byYear = only(
      found({ streams: [stream('x', { nature: 'structural', end, amounts: amounts(2026, 100, 100) })] }),
      'structural-with-end',
    );
    expect(byYear.effect).toEqual({ funding: euro(300), commitments: 0, gap: -euro(300) });
    const byTotal = only(
      found({ streams: [stream('x', { nature: 'structural', end, amounts: {}, total: euro(200) })] }),
      'structural-with-end',
    );
    expect(byTotal.effect).toBe(null);
  });

  test('two pairs of doubles with another term each are two findings', () => {
    const pair = (name: string, end: string) =>
      [`${name}1`, `${name}2`].map((id) => stream(id, { reference: 'zk', nature: 'incidental', end: day(end) }));
    const streams = [...pair('x', '2030-12-31'), ...pair('y', '2029-12-31')];
    const commitments = ['2030-12-31', '2030-12-31', '2029-12-31', '2029-12-31'].map((end, index) =>
      commitment(`c${index}`, { description: 'Huur', end: day(end) }),
    );
    const doubles = found({ streams, commitments }).filter(({ kind }) => kind === 'possible-duplicate');
    expect(doubles.map(({ rows }) => rows.map(({ id }) => id)).toSorted()).toEqual([
      ['c0', 'c1'],
      ['c2', 'c3'],
      ['x1', 'x2'],
      ['y1', 'y2'],
    ]);
  });

  test('a total that differs: what the total would make of it', () => {
    const finding = only(found({ streams: [stream('x', { total: euro(600) })] }), 'total-differs');
    expect(finding.effect).toMatchObject({ funding: euro(100) });
  });

  test('the largest effect on the gap comes first, and what cannot be worked out last', () => {
    const findings = found({
      streams: [
        stream('x', { end: day('2029-12-31'), amounts: all(1200) }),
        stream('y', { end: day('2027-12-31'), reference: 'y', amounts: all(1200) }),
      ],
      commitments: [commitment('c', { amounts: all(2400), noticeMonths: null })],
    });
    expect(kinds(findings)).toEqual(['amount-outside-term', 'amount-outside-term', 'notice-unknown']);
    expect(findings.map(({ effect }) => effect?.gap ?? null)).toEqual([euro(3600), euro(1200), null]);
  });

  test('no more are worked out than asked: those that most often are a mistake, and the others are told without', () => {
    const rows: Rows = {
      areas: [area],
      schemes: [scheme('s', { earmarked: null })],
      streams: [stream('x', { amounts: amounts(2026, 100, 100, 100_000, 100, 100) })],
      commitments: [commitment('c')],
    };
    const findings = findingsOf(calculation(rows, question, defaultThresholds), area.id, 1);
    expect(findings.map(({ kind, effect }) => [kind, effect !== null])).toEqual([
      ['jump', true],
      ['earmark-unknown', false],
    ]);
  });
});
