import { Link } from '@tanstack/react-router';
import { askedIn, type Search } from '#renderer/actions/address.ts';
import { useTexts } from '#renderer/kit/language.ts';
import { LeastOfCliff } from './least-of-cliff.tsx';
import './least.css';

/** On the page of an area: the least money after its first cliff, and the way to which area comes first. */
export function LeastOfArea({ area, cliffKey }: { area: string; cliffKey: string }) {
  const { leastMoney: texts } = useTexts();
  return (
    <section className="least-of-area">
      <h2>{texts.ofArea}</h2>
      <LeastOfCliff cliffKey={cliffKey} />
      <p>
        <Link to="/minste-geld" search={(before: Search) => ({ ...askedIn(before), areas: area })}>
          {texts.toScreen}
        </Link>
      </p>
    </section>
  );
}
