import { useCall } from '#renderer/bridge/use-call.ts';
import { useTexts } from '#renderer/kit/language.ts';
import type { QuestionInput } from '#shared/contracts/values.ts';
import { ChoiceField } from './choice-field.tsx';

/** Of which theme the rows are shown; there is nothing to choose where no row has one. */
export function ThemeField({ theme, onAsk }: { theme: string | null; onAsk: (change: QuestionInput) => void }) {
  const { themes: texts } = useTexts();
  const { data: themes = [] } = useCall('themes.list', {});
  const known = theme === null || themes.some((word) => isSame(word, theme)) ? themes : [...themes, theme];
  if (known.every((word) => word === '')) return null;
  return (
    <ChoiceField
      label={texts.theme}
      value={theme === null ? null : optionOf(known.find((word) => isSame(word, theme)) ?? theme)}
      none={texts.all}
      options={known.map((word) => ({ word: optionOf(word), name: word === '' ? texts.without : word }))}
      onChoose={(chosen) => onAsk({ theme: chosen === null ? undefined : chosen.slice(1) })}
    />
  );
}

/** The empty theme is a choice too, so that no option may be empty. */
function optionOf(theme: string): string {
  return `=${theme}`;
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
