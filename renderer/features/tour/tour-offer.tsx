import { useLocation } from '@tanstack/react-router';
import { useDo } from '#renderer/actions/actions-context.ts';
import { useTexts } from '#renderer/kit/language.ts';
import { useMachine } from '#renderer/kit/machine.ts';
import './tour.css';

/** Offers the tour in the rail, on the overview; whoever says no is not asked again, and finds it in the menu. */
export function TourOffer() {
  const { tour } = useTexts();
  const { own, isRead, choose } = useMachine();
  const { pathname } = useLocation();
  const doAction = useDo();
  if (!isRead || !own.tour || pathname !== '/overzicht') return null;
  return (
    <div className="tour-offer">
      <p>{tour.offer}</p>
      <p className="tour-buttons">
        <button type="button" className="button" onClick={() => doAction('tour')}>
          {tour.start}
        </button>
        <button type="button" className="button button-link" onClick={() => choose({ tour: false })}>
          {tour.no}
        </button>
      </p>
    </div>
  );
}
