import { Link } from '@tanstack/react-router';
import { type Search, useQuestion } from '#renderer/actions/address.ts';
import { useTexts } from '#renderer/kit/language.ts';

/** Over a screen that shows one theme: which, what that means, and the way back. */
export function UnderTheme() {
  const { themes: texts } = useTexts();
  const { theme } = useQuestion().question;
  if (theme === undefined) return null;
  return (
    <p className="under" role="note">
      <b>{texts.under(theme)}.</b>
      <span>{texts.underHelp}</span>
      <Link to="." search={(before: Search) => ({ ...before, theme: undefined })}>
        {texts.leave}
      </Link>
    </p>
  );
}
