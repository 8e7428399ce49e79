import { Link } from '@tanstack/react-router';
import { askedIn, type Search, useQuestion } from '#renderer/actions/address.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { useTexts } from '#renderer/kit/language.ts';
import { yearOf } from '#shared/domain/civil-date.ts';
import { edges, hangingOn, isWithoutData } from './band-words.ts';

/** The band of an area and what it hangs on in two sentences, with the way to the whole. */
export function SensitivityInShort({ area }: { area: string }) {
  const { sensitivity: texts } = useTexts();
  const { asked } = useQuestion();
  const { data: view } = useCall('sensitivity.view', { ...asked, area });
  if (view === undefined || isWithoutData(view)) return null;
  const { low, high } = edges(view.asIs);
  const { funding, more } = hangingOn(view);
  return (
    <section className="in-short">
      <h2>{texts.door}</h2>
      <p>
        {texts.inShort(low, high, yearOf(view.question.at), view.question.horizonYear)}{' '}
        {view.open.length === 0 ? texts.hangsOnNothing : texts.hangs(funding, more)}{' '}
        <Link to="/gevoeligheid" search={(before: Search) => ({ ...askedIn(before), area })}>
          {texts.whole}
        </Link>
      </p>
    </section>
  );
}
