import { useCallback, useEffect, useRef, useState } from 'react';
import type { RowLine, RowsView } from '#shared/contracts/rows.ts';

/** The name of a cell in a set. */
export function cellName(id: string, key: string): string {
  return `${id} ${key}`;
}

/** Cells that hold something else than when they were last looked at, whoever changed them; and how to say that one was seen. */
export function useChangedCells(view: RowsView): { readonly changed: ReadonlySet<string>; readonly seen: (name: string) => void } {
  const before = useRef<ReadonlyMap<string, RowLine> | null>(null);
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const known = before.current;
    before.current = new Map(view.lines.map((line) => [line.id, line]));
    if (known === null) return;
    const found = view.lines.flatMap((line) => differing(known.get(line.id), line));
    if (found.length > 0) setChanged((marked) => new Set([...marked, ...found]));
  }, [view]);
  const seen = useCallback((name: string) => {
    setChanged((marked) => (marked.has(name) ? new Set([...marked].filter((one) => one !== name)) : marked));
  }, []);
  return { changed, seen };
}

function differing(before: RowLine | undefined, now: RowLine): string[] {
  const keys = new Set([...Object.keys(before?.values ?? {}), ...Object.keys(now.values)]);
  return Array.from(keys)
    .filter((key) => before?.values[key] !== now.values[key])
    .map((key) => cellName(now.id, key));
}
