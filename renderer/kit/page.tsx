import { type ReactNode, useEffect } from 'react';

/** A screen: its title is that of the page, and where the focus lands when it is reached. */
export function Page({ title, children, className }: { title: string; children: ReactNode; className?: string }) {
  useEffect(() => {
    document.title = `${title} – Lange Adem`;
  }, [title]);
  return <div className={`page ${className ?? ''}`}>{children}</div>;
}
