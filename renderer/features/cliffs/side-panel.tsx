import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import '#renderer/kit/breath-line-page.css';
import './cliffs.css';

/**
 * A panel for reading, from the right over the page: it takes the focus on its title, gives it back where it came from,
 * and Esc closes it. Not a modal: the page behind stays there to look at.
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
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div
      className="side-panel"
      role="dialog"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          onClose();
        } else onKeyDown?.(event);
      }}
    >
      <div className="panel-head">
        <p className="panel-of">{head}</p>
        <button type="button" className="button" onClick={onClose}>
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
