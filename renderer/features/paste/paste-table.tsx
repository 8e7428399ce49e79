import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { keysInWords } from '#renderer/actions/keys.ts';
import { useBridge } from '#renderer/bridge/bridge.ts';
import { givenFiles } from '#renderer/bridge/given-files.ts';
import { useTexts } from '#renderer/kit/language.ts';
import { type ClipboardTexts, momentInName, tableOf } from './table-of.ts';
import './paste.css';

/**
 * Takes a table from the clipboard as if it were a file: the key that pastes works anywhere on the screen that has this
 * button, and the button does it without a key where the clipboard may be read.
 */
export function PasteTable() {
  const { paste } = useTexts();
  const bridge = useBridge();
  const navigate = useNavigate();
  const [said, setSaid] = useState<string | null>(null);

  const take = useCallback(
    async (texts: ClipboardTexts) => {
      const table = tableOf(texts);
      if (table === null) return setSaid(paste.noTable);
      if (table === 'too-long') return setSaid(paste.refused);
      const file = await bridge.takePasted({ name: paste.name(momentInName(new Date())), ...table });
      if (file === null) return setSaid(paste.refused);
      givenFiles.paste(file);
      await navigate({ to: '/inlezen' });
    },
    [bridge, navigate, paste],
  );

  useEffect(() => {
    const onPaste = async (event: ClipboardEvent) => {
      const { clipboardData, target } = event;
      if (clipboardData === null || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      const files = Array.from(clipboardData.files).filter(({ type }) => !type.startsWith('image/'));
      const texts = { html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') };
      if (files.length === 0) return take(texts);
      // A file that was copied in a folder comes in as if it were dropped.
      givenFiles.give(await bridge.dropFiles(files));
      await navigate({ to: '/inlezen' });
    };
    addEventListener('paste', onPaste);
    return () => removeEventListener('paste', onPaste);
  }, [bridge, navigate, take]);

  const read = async () => {
    const texts = await clipboardTexts();
    if (texts === null) setSaid(paste.pressKeys(keysInWords('Mod+V')));
    else await take(texts);
  };
  return (
    <div className="paste">
      <button type="button" className="button" onClick={() => void read()}>
        {paste.button} <kbd className="key">{keysInWords('Mod+V')}</kbd>
      </button>
      <span className="quiet" role="status">
        {said ?? paste.help}
      </span>
    </div>
  );
}

/** null: the clipboard may not be read without a key (in the desktop program never: the window has no permissions). */
async function clipboardTexts(): Promise<ClipboardTexts | null> {
  try {
    // As it is: cleaned up it would be parsed into this page first. The types of the DOM do not know the option yet.
    const options: object = { unsanitized: ['text/html'] };
    const items: ClipboardItems = await Reflect.apply(navigator.clipboard.read, navigator.clipboard, [options]);
    const textOf = async (type: string) => {
      const item = items.find(({ types }) => types.includes(type));
      return item === undefined ? '' : (await item.getType(type)).text();
    };
    return { html: await textOf('text/html'), text: await textOf('text/plain') };
  } catch {
    return null;
  }
}
