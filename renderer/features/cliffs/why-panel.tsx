import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Search } from '#renderer/actions/address.ts';
import { isTyping } from '#renderer/actions/keys.ts';
import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import type { CliffView } from '#shared/contracts/views.ts';
import { SidePanel } from './side-panel.tsx';
import { type Step, whySteps } from './why-steps.tsx';
import { happening, severityWords } from './why-text.ts';
import type { Words } from './words.ts';

/** Why a cliff is what it is: the rule that fired, its numbers, the moment to decide, and the cells that it all comes from. */
export function WhyPanel({
  view,
  words,
  more,
  onClose,
}: {
  view: CliffView;
  words: Words;
  /** Steps after those of the explanation. */
  more: readonly Step[];
  onClose: () => void;
}) {
  const { cliffs, line } = words;
  const { why } = cliffs;
  const { cliff, areaName } = view;
  const steps = useRef<HTMLOListElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  const severity = severityWords(cliff, words);
  const goToStep = (event: KeyboardEvent<HTMLElement>) => {
    if (isTyping(event.nativeEvent) || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
    const heading = steps.current?.querySelectorAll<HTMLElement>('.step-title')[Number(event.key) - 1];
    if (heading === undefined) return;
    event.preventDefault();
    heading.focus();
    heading.scrollIntoView({ block: 'nearest' });
  };
  const copy = async () => {
    const panel = steps.current?.closest('.panel-body');
    if (!(panel instanceof HTMLElement)) return;
    await navigator.clipboard.writeText(panel.innerText);
    setIsCopied(true);
  };
  return (
    <SidePanel
      title={cliff.kind === 'cliff' ? why.title(cliff.lossPerYear) : why.titleShort(cliff.uncovered)}
      head={
        <>
          <span className={`severity mark-${cliff.severity}`}>
            <MarkIcon mark={cliff.severity} /> {line.severity[cliff.severity]}
          </span>
          <span className="quiet"> · {why.of(areaName, cliff.date)}</span>
        </>
      }
      close={why.close}
      onClose={onClose}
      onKeyDown={goToStep}
      foot={
        <>
          <button type="button" className="button" onClick={copy}>
            {isCopied ? why.copied : why.copy}
          </button>
          <Link to="/help" search={({ why: _, ...search }: Search) => search} hash="regel-4">
            {why.rules}
          </Link>
        </>
      }
    >
      <p className="panel-lead">
        {happening(cliff, words)} {view.question.theme !== null && cliff.kind === 'shortfall' ? `${words.cliffs.why.ofOtherTheme} ` : ''}
        {severity === null ? null : (
          <>
            {severity.start}
            <b>{severity.word}</b>.
          </>
        )}
        {cliff.uncertain ? ` ${why.uncertain}` : ''}
      </p>
      <ol className="steps" ref={steps} aria-description={why.stepKeys}>
        {[...whySteps(view, words), ...more].map(({ title, inside }) => (
          <li key={title}>
            <h3 className="step-title" tabIndex={-1}>
              {title}
            </h3>
            {inside}
          </li>
        ))}
      </ol>
      <span role="status" className="hidden-text">
        {isCopied ? why.copied : ''}
      </span>
    </SidePanel>
  );
}
