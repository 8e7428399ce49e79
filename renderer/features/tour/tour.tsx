import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '#renderer/kit/language.ts';
import { useMachine } from '#renderer/kit/machine.ts';
import { tourSteps } from './tour-steps.ts';
import './tour.css';

const millisecondsLooked = 3000;

/** A walk past the screens, at the user's own pace: a card beside the screen, which stays usable. Esc ends it. */
export function Tour({ onClose }: { onClose: () => void }) {
  const { tour } = useTexts();
  const machine = useMachine();
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = tourSteps[at];
  const words = step === undefined ? null : tour.steps[step.words];

  // Whoever takes it is not asked again.
  const isAsked = useRef(false);
  const isOffered = machine.own.tour && !machine.fixed.includes('tour');
  const { choose } = machine;
  useEffect(() => {
    // Once: where it cannot be kept, that was said, and trying again would not end.
    if (isOffered && !isAsked.current) void choose({ tour: false });
    isAsked.current = true;
  }, [isOffered, choose]);

  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      else document.querySelector<HTMLElement>('main')?.focus();
    };
  }, []);

  useEffect(() => {
    if (step === undefined) return;
    void navigate({ to: step.to, search: true });
    let pointed: Element | null = null;
    const point = () => {
      const target = document.querySelector(step.target);
      if (target === null || target === pointed) return;
      pointed?.removeAttribute('data-tour');
      target.setAttribute('data-tour', '');
      target.scrollIntoView({ block: 'nearest' });
      pointed = target;
    };
    // The screen may still be on its way.
    const looking = setInterval(point, 100);
    const stop = setTimeout(() => clearInterval(looking), millisecondsLooked);
    const focus = setTimeout(() => heading.current?.focus({ preventScroll: true }), 150);
    return () => {
      clearInterval(looking);
      clearTimeout(stop);
      clearTimeout(focus);
      pointed?.removeAttribute('data-tour');
    };
  }, [step, navigate]);

  if (words === null) return null;
  const isLast = at === tourSteps.length - 1;
  return (
    <section
      className="tour-card"
      role="dialog"
      aria-labelledby="tour-title"
      aria-describedby="tour-text"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <p className="quiet">{tour.progress(at + 1, tourSteps.length)}</p>
      <h2 id="tour-title" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p id="tour-text">{words.text}</p>
      <p className="tour-buttons">
        <button type="button" className="button button-primary" onClick={() => (isLast ? onClose() : setAt(at + 1))}>
          {isLast ? tour.ready : tour.next}
        </button>
        {at === 0 ? null : (
          <button type="button" className="button" onClick={() => setAt(at - 1)}>
            {tour.back}
          </button>
        )}
        {isLast ? null : (
          <button type="button" className="button button-link" onClick={onClose}>
            {tour.stop}
          </button>
        )}
      </p>
    </section>
  );
}
