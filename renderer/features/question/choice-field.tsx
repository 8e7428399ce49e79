/** A choice out of a closed list, its label inside the border. */
export function ChoiceField<Word extends string>({
  label,
  value,
  none,
  options,
  onChoose,
}: {
  label: string;
  value: Word | null;
  /** The word for no choice. */
  none: string;
  options: readonly { readonly word: Word; readonly name: string }[];
  onChoose: (word: Word | null) => void;
}) {
  return (
    <label className="bar-field">
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChoose(options.find(({ word }) => word === event.target.value)?.word ?? null)}>
        <option value="">{none}</option>
        {options.map(({ word, name }) => (
          <option key={word} value={word}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
