import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/**
 * A table or text that scrolls on its own where it does not fit. Then the keyboard can reach and scroll it; where it fits
 * it is no stop for Tab.
 */
export function Scrolled({ name, className = 'table-scroll', children }: { name: string; className?: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => setScrolls(element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    for (const child of element.children) watch.observe(child);
    return () => watch.disconnect();
  }, []);
  const reachable = scrolls ? ({ tabIndex: 0, role: 'region', 'aria-label': name } as const) : {};
  return (
    <div className={className} ref={box} {...reachable}>
      {children}
    </div>
  );
}
