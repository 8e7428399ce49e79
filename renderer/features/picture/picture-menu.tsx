import { useRef, useState } from 'react';
import { useFileMade } from '#renderer/bridge/use-file-made.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { say } from '#renderer/kit/toast.tsx';
import type { CallInput } from '#shared/contracts/calls.ts';
import { problemText } from '#shared/text/problem-text.ts';
import { copyPng } from './copy-png.ts';
import './picture-menu.css';

type Order = Omit<CallInput<'picture.copy'>, 'language'>;

/** What stands beside a picture: onto the clipboard, or into a file, with title, date and source in it. */
export function PictureMenu({ order, what, name, at }: { order: Order; what: string; name: string; at: string }) {
  const { picture: words } = useTexts();
  const { language } = useLanguage();
  const { make } = useFileMade();
  const [copying, saving] = [useJob('picture.copy'), useJob('export.picture')];
  const box = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  const isBusy = copying.isRunning || saving.isRunning;
  const close = () => {
    setOpen(false);
    box.current?.querySelector('summary')?.focus();
  };
  const copy = async () => {
    close();
    const hasCopied = await copyPng(async () => {
      const made = await copying.start({ ...order, language });
      if (!made.ok) throw new Error(problemText(made.problem, language));
      return made.value.png;
    });
    say({ text: hasCopied ? words.copied : words.notCopied });
  };
  const save = async (ending: 'svg' | 'png') => {
    close();
    const problem = await make({
      kind: ending,
      name: words.name(name, at, ending),
      write: (target) => saving.start({ ...order, language, target }),
      said: ({ file }) => words.saved(file),
    });
    // The menu is closed by now.
    if (problem !== null) say({ text: problemText(problem, language) });
  };
  return (
    <details
      ref={box}
      className="picture-menu"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        close();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <summary className="quiet-button" aria-label={words.menuOf(what)} aria-busy={isBusy}>
        {words.menu}
      </summary>
      <div className="picture-choices">
        <button type="button" disabled={isBusy} onClick={() => void copy()}>
          {words.copy}
        </button>
        <button type="button" disabled={isBusy} onClick={() => void save('png')}>
          {words.png}
        </button>
        <button type="button" disabled={isBusy} onClick={() => void save('svg')}>
          {words.svg}
        </button>
      </div>
    </details>
  );
}
