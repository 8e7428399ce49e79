import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import '#renderer/kit/breath-line-page.css';
import './cliffs.css';

/**
 * A panel for reading, from the right over the page: it takes the focus on its title, gives it back where it came from
 * as soon as it is closed, and Esc closes it. Not a modal: the page behind stays there to look at.
 */
export function SidePanel({
  title,
  head,
  close,
  onClose,
  onKeyDown,
  children,
  foot,
}: {
  title: string;
  head: ReactNode;
  /** Word on the button that closes it. */
  close: string;
  onClose: () => void;
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  children: ReactNode;
  foot?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const titleId = useId();
  const giveBack = () => {
    const before = cameFrom.current;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it comes and when it goes
  useEffect(() => {
    cameFrom.current = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => {
      // Whoever closes it goes on at once: the focus that is somewhere else by then stays there.
      if (document.activeElement === null || document.activeElement === document.body) giveBack();
    };
  }, []);
  // Before the page follows: a key that is pressed right after Esc is meant for what is behind.
  const leave = () => {
    giveBack();
    onClose();
  };
  return (
    <div
      className="side-panel"
      role="dialog"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          leave();
        } else onKeyDown?.(event);
      }}
    >
      <div className="panel-head">
        <p className="panel-of">{head}</p>
        <button type="button" className="button" onClick={leave}>
          {close} <kbd className="key">Esc</kbd>
        </button>
      </div>
      <Scrolled className="panel-body" name={title}>
        <h2 id={titleId} ref={heading} tabIndex={-1} className="panel-title">
          {title}
        </h2>
        {children}
      </Scrolled>
      {foot === undefined ? null : <div className="panel-foot">{foot}</div>}
    </div>
  );
}
