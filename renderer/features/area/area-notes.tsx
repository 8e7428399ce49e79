import { useTexts } from '#renderer/kit/language.ts';
import type { AreaView } from '#shared/contracts/views.ts';
import type { ByYear } from '#shared/domain/results.ts';
import type { Words } from './words.ts';

/** What stands beside the cliffs: how much is temporary, what is left over. At most two sentences in bold and plain. */
export function AreaNotes({ view, words }: { view: AreaView; words: Words }) {
  const { area } = words;
  const { spending } = useTexts();
  const { result, question } = view;
  const texts = area.notes;
  const year = Number(question.at.slice(0, 4));
  // Without a known promise nothing can be said to be left over: what it was for is not known.
  const hasPromises = view.commitments.length > 0;
  const earmarked = hasPromises ? (result.unusedEarmarkedByYear[year] ?? 0) : 0;
  const free = hasPromises ? (result.unusedFreeByYear[year] ?? 0) : 0;
  const reserve = sumOf(result.reserveUsedByYear);
  const investment = result.investmentByYear[year] ?? 0;
  const more = [
    earmarked > 0 ? texts.earmarked(earmarked, year) : null,
    free > 0 ? texts.free(free, year) : null,
    reserve > 0 ? texts.reserve(reserve) : null,
    result.largestSchemeShare === null ? null : texts.largest(result.largestSchemeShare),
    investment > 0 ? texts.investment(investment, year) : null,
  ].filter((text) => text !== null);
  const back = view.spending.filter(({ handedBack, monthsLeft }) => (handedBack ?? 0) > 0 && monthsLeft > 0);
  const last = view.purchasingPower?.years.findLast(({ lost }) => lost > 0);
  const { planUntil, programmeHorizon } = view.area;
  return (
    <div className="area-notes">
      {result.incidentalShare === null && more.length === 0 ? null : (
        <p className="note">
          {result.incidentalShare === null ? null : <b>{texts.incidental(result.incidentalShare)} </b>}
          {more.join(' ')}
        </p>
      )}
      {back.length === 0 ? null : (
        <p className="note">
          {spending.note(
            back.reduce((sum, { handedBack }) => sum + (handedBack ?? 0), 0),
            back.length,
          )}
        </p>
      )}
      {last === undefined || view.purchasingPower === null ? null : (
        <p className="note">{spending.power(view.purchasingPower.index, last.year, last.funding, last.lost)}</p>
      )}
      {planUntil === null ? null : (
        <p className="note">
          {spending.plan(planUntil, programmeHorizon)}{' '}
          {programmeHorizon === null ? '' : spending.planGap(programmeHorizon - Number(planUntil.slice(0, 4)))}
        </p>
      )}
    </div>
  );
}

function sumOf(byYear: ByYear): number {
  return Object.values(byYear).reduce((sum, cents) => sum + cents, 0);
}
