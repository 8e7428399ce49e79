import { type RefObject, useLayoutEffect, useState } from 'react';

const smallest = 24;
const largest = 34;
/** Below the list stands the legend. */
const legendHeight = 34;

/** Heights and widths of the list on this screen, in pixels. */
export type ListSize = { readonly rowHeight: number; readonly lineWidth: number };

/**
 * As many rows as there are areas fit on the screen where that leaves each 24 px, the least that a finger or a shaking
 * hand can hit; and how wide the lines are.
 */
export function useListSize(list: RefObject<HTMLElement | null>, lineHead: RefObject<HTMLElement | null>, areaCount: number): ListSize {
  const [size, setSize] = useState<ListSize>({ rowHeight: smallest, lineWidth: 0 });
  useLayoutEffect(() => {
    const head = lineHead.current;
    const body = list.current;
    if (head === null || body === null) return;
    const measure = () => {
      const top = body.getBoundingClientRect().top + scrolledBy(body);
      const room = (window.innerHeight - top - legendHeight) / Math.max(areaCount, 1);
      const rowHeight = Math.round(Math.min(Math.max(room, smallest), largest) * 10) / 10;
      const lineWidth = Math.floor(head.clientWidth);
      setSize((before) => (before.rowHeight === rowHeight && before.lineWidth === lineWidth ? before : { rowHeight, lineWidth }));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(head);
    watch.observe(document.documentElement);
    return () => watch.disconnect();
  }, [list, lineHead, areaCount]);
  return size;
}

/** How far the page, or the part of it that scrolls, has been scrolled. */
function scrolledBy(element: HTMLElement): number {
  let scrolled = window.scrollY;
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement)
    scrolled += parent === document.documentElement ? 0 : parent.scrollTop;
  return scrolled;
}
