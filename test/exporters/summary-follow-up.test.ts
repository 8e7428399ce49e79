import { describe, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { summaryJob } from '#electron/exporters/export-jobs.ts';
import type { SummaryInput } from '#electron/exporters/summary/figures.ts';
import type { FollowUp } from '#shared/contracts/kept.ts';
import { answer } from '#shared/domain/answer.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { bareStream } from '#shared/ready-made/row-maker.ts';
import { amounts, area, day, scheme, stream } from '#test/domain/example-rows.ts';
import { sampleScenario, summaryInput } from './summary-input.ts';
import { faultsOf } from './workbook-parts.ts';

const { rows, question, thresholds } = summaryInput();
const [worst] = answer(rows, question, thresholds).cliffs;
if (worst === undefined) throw new Error('The sample has cliffs');
const followUps: readonly FollowUp[] = [
  {
    id: worst.key,
    owner: 'Fatma Yildiz',
    status: 'repaired',
    raisedWith: null,
    note: '=1+1 is afgesproken',
    notedOn: '2026-11-20' as CivilDate,
    dueOn: '2027-02-01' as CivilDate,
    cliffDate: worst.date,
    cliffAmount: worst.lossPerYear,
  },
];

/** A million euros a year from 2025 on. */
const years = (last: number) => Object.fromEntries(Array.from({ length: last - 2024 }, (_, index) => [2025 + index, 1_000_000]));

async function cliffsOf(given: Partial<SummaryInput>): Promise<{ readonly bytes: Uint8Array; readonly lines: readonly unknown[][] }> {
  const made = await summaryJob(summaryInput(given), () => {});
  if (!made.ok) throw new Error('A summary cannot fail');
  const sheet = read(made.value).Sheets['Kliffen'] ?? {};
  return { bytes: made.value, lines: utils.sheet_to_json<unknown[]>(sheet, { header: 1 }).slice(4) };
}

describe('what people noted of a cliff', () => {
  test('stands after the figures of its row, checked against them', async () => {
    const { bytes, lines } = await cliffsOf({ followUps });
    expect(faultsOf(bytes)).toEqual([]);
    expect(lines[0]?.slice(-5)).toEqual(['Waarom', 'Eigenaar', 'Stand', 'Klaar vóór', 'Afspraak']);
    expect(lines[1]?.slice(-4)).toEqual(['Fatma Yildiz', 'weer open', expect.any(Number), '=1+1 is afgesproken']);
    expect(lines.slice(2).flat()).not.toContain('Fatma Yildiz');
  });

  test('adds no column where nobody noted anything, and never to a copy to share', async () => {
    for (const given of [{}, { followUps, isShareable: true }] satisfies Partial<SummaryInput>[]) {
      const { lines } = await cliffsOf(given);
      expect(lines[0]?.at(-1)).toBe('Waarom');
      expect(JSON.stringify(lines)).not.toContain('Fatma');
    }
  });

  test('under a scenario it is what was said, not what the scenario makes of it', async () => {
    const { lines } = await cliffsOf({ followUps, scenario: { scenario: sampleScenario, rows } });
    const noted = lines.find((line) => line.includes('Fatma Yildiz'));
    expect(noted?.at(-3)).toBe('gerepareerd');
    expect(lines.flat()).not.toContain('weer open');
  });

  test('under a theme, that of a cliff which the theme does not show goes to no other', async () => {
    const streams = ['school', 'werk'].map((theme, index) => ({
      ...bareStream,
      ...stream(theme, 'S', { theme, start: day('2025-01-01'), end: day(`${2027 + index}-12-31`), amounts: amounts(years(2027 + index)) }),
    }));
    const two = { areas: [area], schemes: [{ ...scheme('S'), statedDecider: null }], streams, commitments: [] };
    const all = answer(two, question, thresholds).cliffs;
    expect(all.map(({ date }) => date)).toEqual(['2027-12-31', '2028-12-31']);
    const ofFirst = followUps.map((note) => ({ ...note, id: all[0]?.key ?? '', cliffDate: null }));
    const noted = async (theme: string) =>
      (await cliffsOf({ rows: two, followUps: ofFirst, question: { ...question, theme } })).lines.flat();
    expect(await noted('school')).toContain('Fatma Yildiz');
    expect(await noted('werk')).not.toContain('Fatma Yildiz');
  });
});
