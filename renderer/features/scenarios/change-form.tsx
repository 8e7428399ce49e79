import { useId } from 'react';
import { readAmount, readDate, SlidField, TypedField } from '#renderer/features/question/index.ts';
import { type CivilDate, civilDate, isCivilDate, yearOf } from '#shared/domain/civil-date.ts';
import type { Cents } from '#shared/domain/money.ts';
import { certainties } from '#shared/domain/words.ts';
import { dateInTable, euros, number } from '#shared/text/format.ts';
import { type ChangeKind, evenly, type FileChange, freshChange, type Ground, schemeOf } from './draft.ts';
import type { Words } from './words.ts';

const kinds = ['extend', 'stop', 'scale', 'convert', 'certainty', 'add-stream', 'add-commitment'] as const;

/** One change: which kind, on what, and how much or until when. */
export function ChangeForm({
  change,
  at,
  count,
  ground,
  schemes,
  words,
  onChange,
}: {
  change: FileChange;
  at: number;
  count: number;
  ground: Ground;
  schemes: readonly { readonly name: string; readonly areas: number }[];
  words: Words;
  onChange: (change: FileChange) => void;
}) {
  const { scenarios: texts } = words;
  const scheme = schemeOf(change);
  return (
    <>
      <div className="change-what">
        <p className="change-head">
          <Choice
            label={texts.kind}
            value={change.do}
            options={kinds.map((kind) => ({ value: kind, name: texts.kinds[kind] }))}
            onChoose={(kind) => onChange(freshChange(kind as ChangeKind, ground, change))}
            className="change-kind"
          />
          <span className="quiet">{texts.changeAt(at + 1, count)}</span>
        </p>
        <div className="change-picks">
          {scheme === null ? null : (
            <Choice
              label={texts.scheme}
              value={scheme}
              options={schemes.map(({ name, areas }) => ({ value: name, name: texts.schemeIn(name, areas) }))}
              onChoose={(name) => onChange(withScheme(change, name))}
            />
          )}
          {change.do === 'convert' ? null : (
            <Choice
              label={texts.areas}
              value={areaOf(change)}
              options={[
                ...('row' in change ? [] : [{ value: '*', name: texts.allAreas }]),
                ...ground.areas.map(({ areaId, name }) => ({ value: areaId, name })).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
              ]}
              onChoose={(area) => onChange(withArea(change, area))}
            />
          )}
        </div>
      </div>
      <ChangeFields change={change} ground={ground} words={words} onChange={onChange} />
    </>
  );
}

type FieldsOf<Change> = { change: Change; ground: Ground; words: Words; onChange: (change: FileChange) => void };

function ChangeFields({ change, ground, words, onChange }: FieldsOf<FileChange>) {
  const { scenarios: texts } = words;
  const day = (label: string, date: string, onDate: (date: CivilDate) => void) => (
    <DayField label={label} date={date} ground={ground} words={words} onDate={onDate} />
  );
  switch (change.do) {
    case 'extend':
      return (
        <>
          {day(texts.runsUntil, change.until, (until) => onChange({ ...change, until }))}
          <PercentField
            label={texts.percent}
            value={change.percent ?? 100}
            words={words}
            onValue={(percent) => onChange({ ...change, percent })}
          />
        </>
      );
    case 'stop':
      return day(texts.on, change.on, (on) => onChange({ ...change, on }));
    case 'scale':
    case 'convert':
      return (
        <>
          {day(texts.from, change.from, (from) => onChange({ ...change, from }))}
          <PercentField
            label={texts.percentScale}
            value={change.percent ?? 100}
            words={words}
            onValue={(percent) => onChange({ ...change, percent })}
          />
        </>
      );
    case 'certainty':
      return (
        <Choice
          label={texts.certainty}
          value={change.to}
          options={certainties.map((word) => ({ value: word, name: texts.certaintyWord[word] }))}
          onChoose={(word) => onChange({ ...change, to: certainties.find((known) => known === word) ?? change.to })}
        />
      );
    case 'add-stream':
    case 'add-commitment':
      return <RowFields change={change} ground={ground} words={words} onChange={onChange} />;
  }
}

/** New money or a new promise: what it is called, from when until when, and how much each year. */
function RowFields({ change, ground, words, onChange }: FieldsOf<Extract<FileChange, { row: unknown }>>) {
  const { scenarios: texts, language } = words;
  const start = dayOr(change.row.start, civilDate(yearOf(ground.at) + 1, 1, 1));
  const end = dayOr(change.row.end, civilDate(ground.horizonYear, 12, 31));
  const cents = Math.max(0, ...Object.values(change.row.amounts ?? {}).map((amount) => amount ?? 0)) as Cents;
  const put = (named: object, term: { start?: CivilDate; end?: CivilDate; cents?: Cents }) => {
    const [first, last] = [term.start ?? start, term.end ?? end];
    const row = { ...change.row, ...named, start: first, end: last, amounts: evenly(term.cents ?? cents, first, last) };
    onChange({ ...change, row } as FileChange);
  };
  return (
    <>
      <div className="change-picks">
        <TypedField
          label={change.do === 'add-stream' ? texts.source : texts.description}
          shown={change.do === 'add-stream' ? change.row.scheme : change.row.description}
          read={(typed) => (typed.trim() === '' ? null : typed.trim())}
          onRead={(name) => put(change.do === 'add-stream' ? { scheme: name } : { description: name }, {})}
          help=""
          unread={texts.name}
          width={22}
        />
        <TypedField
          label={texts.amount}
          shown={euros(cents, language)}
          read={(typed) => readAmount(typed, language)}
          onRead={(amount) => put({}, { cents: amount as Cents })}
          help={texts.amountHelp}
          unread={texts.amountUnread}
          width={14}
        />
      </div>
      <div className="change-picks">
        <PlainDay label={texts.startsOn} date={start} words={words} onDate={(date) => date <= end && put({}, { start: date })} />
        <PlainDay label={texts.endsOn} date={end} words={words} onDate={(date) => date >= start && put({}, { end: date })} />
      </div>
    </>
  );
}

function dayOr(text: string | null | undefined, other: CivilDate): CivilDate {
  return text != null && isCivilDate(text) ? text : other;
}

/** A day, typed or slid to the end of a year. */
function DayField({
  label,
  date,
  ground,
  words,
  onDate,
}: {
  label: string;
  date: string;
  ground: Ground;
  words: Words;
  onDate: (date: CivilDate) => void;
}) {
  const { scenarios: texts, question } = words;
  const first = yearOf(ground.at);
  const isStart = date.endsWith('-01-01');
  return (
    <SlidField
      label={label}
      slideName={`${label}: ${texts.year}`}
      shown={dateInTable(date)}
      read={readDate}
      help={question.atHelp}
      unread={question.dateUnread}
      width={10}
      at={Number(date.slice(0, 4))}
      from={first}
      to={ground.horizonYear}
      ends={[String(first), String(ground.horizonYear)]}
      onRead={onDate}
      onSlide={(year) => onDate(isStart ? civilDate(year, 1, 1) : civilDate(year, 12, 31))}
    />
  );
}

function PlainDay({ label, date, words, onDate }: { label: string; date: CivilDate; words: Words; onDate: (date: CivilDate) => void }) {
  const { question } = words;
  return (
    <TypedField
      label={label}
      shown={dateInTable(date)}
      read={readDate}
      onRead={onDate}
      help={question.atHelp}
      unread={question.dateUnread}
      width={10}
    />
  );
}

function PercentField({ label, value, words, onValue }: { label: string; value: number; words: Words; onValue: (value: number) => void }) {
  const { scenarios: texts, language } = words;
  return (
    <SlidField
      label={label}
      slideName={`${label}: ${texts.percentSlide}`}
      shown={`${number(value, language, Number.isInteger(value) ? 0 : 2)} %`}
      read={percentTyped}
      help=""
      unread={texts.percentUnread}
      width={6}
      at={Math.round(value)}
      from={0}
      to={120}
      ends={['0 %', '120 %']}
      onRead={onValue}
      onSlide={onValue}
    />
  );
}

function percentTyped(typed: string): number | null {
  const text = typed.replace('%', '').replace(',', '.').trim();
  return /^\d{1,3}(\.\d{1,2})?$/.test(text) && Number(text) <= 500 ? Number(text) : null;
}

function Choice({
  label,
  value,
  options,
  onChoose,
  className,
}: {
  label: string;
  value: string;
  options: readonly { readonly value: string; readonly name: string }[];
  onChoose: (value: string) => void;
  className?: string;
}) {
  const id = useId();
  const known = options.some((option) => option.value === value) ? options : [{ value, name: value }, ...options];
  return (
    <span className={className ?? 'bar-field change-choice'}>
      <label htmlFor={id} className="hidden-text">
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {known.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </span>
  );
}

function withScheme(change: FileChange, scheme: string): FileChange {
  if ('scheme' in change) return { ...change, scheme };
  return 'streams' in change ? { ...change, streams: { ...change.streams, scheme } } : change;
}

function areaOf(change: FileChange): string {
  if ('row' in change) return change.row.area;
  return ('areas' in change ? change.areas?.[0] : undefined) ?? '*';
}

function withArea(change: FileChange, area: string): FileChange {
  if ('row' in change) return { ...change, row: { ...change.row, area } } as FileChange;
  return 'areas' in change || change.do !== 'convert' ? ({ ...change, areas: [area] } as FileChange) : change;
}
