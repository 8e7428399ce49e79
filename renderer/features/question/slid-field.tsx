import { type KeyboardEvent, useId } from 'react';
import { TypedField } from './typed-field.tsx';
import './slid-field.css';

/** A figure that can be typed and slid: the typed field is exact, the slider quick. Arrows go by one, Page by ten. */
export function SlidField<Value>({
  label,
  slideName,
  shown,
  read,
  help,
  unread,
  width,
  at,
  from,
  to,
  ends,
  onRead,
  onSlide,
}: {
  label: string;
  slideName: string;
  shown: string;
  read: (typed: string) => Value | null;
  help: string;
  unread: string;
  width: number;
  /** Where the slider stands, and how far it goes. */
  at: number;
  from: number;
  to: number;
  /** What stands under its ends. */
  ends: readonly [string, string];
  onRead: (value: Value) => void;
  onSlide: (at: number) => void;
}) {
  const id = useId();
  const inside = Math.min(Math.max(at, from), to);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'PageUp' ? 10 : event.key === 'PageDown' ? -10 : 0;
    if (step === 0) return;
    event.preventDefault();
    onSlide(Math.min(Math.max(inside + step, from), to));
  };
  return (
    <div className="slid">
      <TypedField label={label} shown={shown} read={read} onRead={onRead} help={help} unread={unread} width={width} />
      <input
        id={id}
        type="range"
        aria-label={slideName}
        aria-valuetext={shown}
        min={from}
        max={to}
        step={1}
        value={inside}
        style={{ ['--filled' as string]: `${((inside - from) / Math.max(to - from, 1)) * 100}%` }}
        onChange={(event) => onSlide(Number(event.target.value))}
        onKeyDown={onKeyDown}
      />
      <p className="slid-ends" aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </p>
    </div>
  );
}
