import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type FileDropItem, DropZone as Zone } from 'react-aria-components';
import { useBridge } from '#renderer/bridge/bridge.ts';
import { givenFiles } from '#renderer/bridge/given-files.ts';
import { useTexts } from '#renderer/kit/language.ts';
import { say } from '#renderer/kit/toast.tsx';

/** The whole window takes a spreadsheet. */
export function DropZone({ children }: { children: ReactNode }) {
  const bridge = useBridge();
  const navigate = useNavigate();
  const { frame } = useTexts();
  return (
    <Zone
      className="drop-zone"
      data-drop-text={frame.dropHere}
      onDrop={async ({ items }) => {
        const files = await Promise.all(items.filter((item): item is FileDropItem => item.kind === 'file').map((item) => item.getFile()));
        const [handle] = await bridge.dropFiles(files);
        if (handle === undefined) return say({ text: frame.noFiles });
        givenFiles.give(handle);
        await navigate({ to: '/inlezen' });
      }}
    >
      {children}
    </Zone>
  );
}
