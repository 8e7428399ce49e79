import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

/** One of a few words: a radio group, with arrows. */
export function Segmented<Value extends string>({
  name,
  value,
  options,
  isFixed = false,
  onChange,
}: {
  name: string;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string; readonly title?: string }[];
  /** Shown, and not to be changed here. */
  isFixed?: boolean;
  onChange: (value: Value) => void;
}) {
  return (
    <ToggleButtonGroup
      className="segmented"
      aria-label={name}
      isDisabled={isFixed}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.value));
        if (chosen) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
