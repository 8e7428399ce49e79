import { useTexts } from '#renderer/kit/language.ts';

/** The keys of the grid, under it. */
export function KeysHelp() {
  const { data } = useTexts();
  const { keys } = data;
  const shown = [
    ['↵', keys.enter],
    ['Esc', keys.escape],
    ['Tab', keys.tab],
    ['Ctrl D', keys.fill],
    ['Ctrl V', keys.paste],
    ['Alt ↵', keys.source],
  ] as const;
  return (
    <p className="data-keys">
      {shown.map(([key, meaning]) => (
        <span key={key}>
          <kbd className="key">{key}</kbd> {meaning}
        </span>
      ))}
      <span>
        <i>{keys.italic}</i>: {data.derived}
      </span>
    </p>
  );
}
