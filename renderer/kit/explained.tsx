import { Fragment } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { withTerms } from '#shared/text/glossary.ts';
import { useLanguage } from './language.ts';
import './explained.css';

/**
 * A text whose words of the field explain themselves where they stand: with the mouse over one, or with the focus on it,
 * its meaning shows; Esc takes it away [WCAG 1.4.13].
 */
export function Explained({ text }: { text: string }) {
  const { language } = useLanguage();
  return withTerms(text, language).map(({ text: part, term }, at) =>
    term === null ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text stand in their order.
      <Fragment key={at}>{part}</Fragment>
    ) : (
      <TooltipTrigger key={term.word} delay={350} closeDelay={120}>
        <Button className="term">{part}</Button>
        <Tooltip className="term-meaning" offset={4}>
          {term.meaning}
        </Tooltip>
      </TooltipTrigger>
    ),
  );
}
