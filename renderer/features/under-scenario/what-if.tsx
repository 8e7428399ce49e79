import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { questionOf, type Search } from '#renderer/actions/address.ts';
import { isTyping } from '#renderer/actions/keys.ts';
import { useTexts } from '#renderer/kit/language.ts';
import { useMachine } from '#renderer/kit/machine.ts';
import './under-scenario.css';

/** From an area to a new scenario that begins with it, also by the key W where nobody types. */
export function WhatIf({ area }: { area: string }) {
  const { scenarios } = useTexts();
  const navigate = useNavigate();
  const { letterKeys } = useMachine().own;
  useEffect(() => {
    if (!letterKeys) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'w' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      const main = document.getElementById('main');
      // Only where the screen itself has the focus: not in a panel over it, nor in the bar.
      if (main === null || !(event.target instanceof Node) || !main.contains(event.target)) return;
      if (event.target instanceof Element && event.target.closest('[role="dialog"]') !== null) return;
      event.preventDefault();
      void navigate({ to: '/scenarios', search: (before: Search) => ({ ...questionOf(before), area }) });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [area, navigate, letterKeys]);
  return (
    <span className="bar-end">
      <Link to="/scenarios" search={(before: Search) => ({ ...questionOf(before), area })} className="what-if">
        {scenarios.under.whatIf} {letterKeys ? <kbd className="key">W</kbd> : null}
      </Link>
    </span>
  );
}
