import { type ReactNode, useEffect, useState } from 'react';
import { useBridge } from '#renderer/bridge/bridge.ts';
import { useTexts } from '#renderer/kit/language.ts';
import { say } from '#renderer/kit/toast.tsx';
import type { FileHandle } from '#shared/contracts/values.ts';

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/**
 * The whole window takes a file. No tab stop of its own (as a library's drop zone has): by keyboard a file is chosen
 * with the key that imports.
 */
export function DropZone({ onFiles, children }: { onFiles: (files: readonly FileHandle[]) => void; children: ReactNode }) {
  const bridge = useBridge();
  const { frame } = useTexts();
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // Between two elements of the page there is one to go to; out of the window there is none.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = async (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const handles = await bridge.dropFiles(Array.from(event.dataTransfer?.files ?? []));
      if (handles.length === 0) say({ text: frame.noFiles });
      else onFiles(handles);
    };
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener('dragenter', over, { signal });
    addEventListener('dragover', over, { signal });
    addEventListener('dragleave', leave, { signal });
    addEventListener('drop', drop, { signal });
    return () => listening.abort();
  }, [bridge, frame, onFiles]);

  return (
    <div className="drop-zone" data-drop-target={isOver || undefined} data-drop-text={frame.dropHere}>
      {children}
    </div>
  );
}
