import type { BriefingInput, Sentence } from '#shared/contracts/briefing.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { slug } from '#shared/domain/identity.ts';
import type { Cliff } from '#shared/domain/results.ts';
import { type Certainty, certainties } from '#shared/domain/words.ts';
import { dateInSentence, eurosInSentence, percent } from '#shared/text/format.ts';
import type { BriefingTexts } from '#shared/text/nl/briefing.ts';
import { areasText, note, sentence } from './phrases.ts';
import { sizeAt } from './sizes.ts';

/** Above this share of temporary money an area leans on it. */
const mostlyTemporary = 0.5;

type Line = {
  readonly loss: number;
  readonly areas: ReadonlySet<string>;
  readonly dates: ReadonlySet<CivilDate>;
  readonly money: ReadonlySet<Certainty>;
};
const nothing: Line = { loss: 0, areas: new Set(), dates: new Set(), money: new Set() };

/** What falls away before the day of the headline, per scheme line, largest first; and which share is temporary. */
export function endsItems(input: BriefingInput, texts: BriefingTexts): Sentence[] {
  const { answer, rows, language, size } = input;
  const isOne = answer.areas.length === 1;
  const { schemes } = sizeAt(size);
  const funderOf = new Map(rows.schemes.map(({ name, funder }) => [name, funder]));
  const lines = Array.from(linesThatEnd(input))
    .filter(([, { loss }]) => loss > 0)
    .toSorted(([a, { loss: lossA }], [b, { loss: lossB }]) => lossB - lossA || (a < b ? -1 : 1))
    .slice(0, isOne ? schemes.one : schemes.all);
  const items = lines.map(([scheme, { loss, areas, dates, money }]) => {
    const [first = answer.at] = Array.from(dates).toSorted();
    const words = certainties.filter((word) => money.has(word)).map((word) => texts.certainty[word]);
    return sentence(
      `ends:${slug(scheme)}`,
      texts.ends({
        scheme,
        funder: funderOf.get(scheme) ?? null,
        after: dateInSentence(first, language),
        isFirst: dates.size > 1,
        amount: eurosInSentence(loss, language),
        areas: areasText(areas.size, texts),
        money: words.join(` ${texts.and} `),
      }),
      [note.severity],
    );
  });
  if (items.length > 0) items.push(sentence('going-on', texts.goingOn(items.length === 1), [note.severity]));
  else items.push(sentence('nothing-ends', texts.nothingEnds(dateInSentence(input.overview.before, language)), [note.severity]));
  return [...items, ...temporary(input, texts)];
}

function linesThatEnd({ answer, overview, rows }: BriefingInput): ReadonlyMap<string, Line> {
  const certaintyOf = new Map(rows.streams.map(({ id, certainty }) => [id, certainty]));
  const lines = new Map<string, Line>();
  for (const cliff of answer.cliffs) {
    if (cliff.date >= overview.before) continue;
    for (const { scheme, loss } of cliff.schemes) {
      const line = lines.get(scheme) ?? nothing;
      lines.set(scheme, {
        loss: line.loss + loss,
        areas: new Set([...line.areas, cliff.areaId]),
        dates: new Set([...line.dates, cliff.date]),
        money: new Set([...line.money, ...moneyOf(cliff, scheme).flatMap((id) => certaintyOf.get(id) ?? [])]),
      });
    }
  }
  return lines;
}

/** The streams of a line that end or fall; where it goes by another name than theirs, all of the cliff. */
function moneyOf({ streams }: Cliff, line: string) {
  const own = streams.filter(({ scheme }) => scheme === line);
  return (own.length > 0 ? own : streams).map(({ id }) => id);
}

function temporary({ answer, language }: BriefingInput, texts: BriefingTexts): Sentence[] {
  const [only, ...others] = answer.areas;
  if (only === undefined) return [];
  if (others.length === 0) {
    const { incidentalShare } = only;
    return incidentalShare ? [sentence('incidental', texts.incidental(percent(incidentalShare, language)), [note.sources])] : [];
  }
  const leaning = answer.areas.filter(({ incidentalShare }) => (incidentalShare ?? 0) > mostlyTemporary).length;
  return leaning === 0 ? [] : [sentence('incidental', texts.mostlyIncidental(areasText(leaning, texts)), [note.sources])];
}
