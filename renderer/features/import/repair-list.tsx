import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { keysOf } from '#renderer/actions/keys.ts';
import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import type { Issue } from '#shared/contracts/inspection.ts';
import type { Language } from '#shared/contracts/values.ts';
import { officialWord } from '#shared/text/official-word.ts';
import { problemText } from '#shared/text/problem-text.ts';
import { type KnownArea, type Repair, repairOf } from './proposal.ts';
import './repair-list.css';

const shown = 200;
const marks = { error: 'critical', warning: 'medium', info: 'low' } as const;

type Repairing = (issues: readonly Issue[], newValueOf: (issue: Issue) => string) => void;

type ListGiven = {
  readonly issues: readonly Issue[];
  readonly all: readonly Issue[];
  readonly areas: readonly KnownArea[];
  readonly onRepair: Repairing;
};

/** Problems one under the other: arrows go to the next, Enter takes the repair over, S leaves the row behind. */
export function RepairList({ issues, all, areas, onRepair }: ListGiven) {
  const { importing } = useTexts();
  const list = useRef<HTMLUListElement>(null);
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const next = useRef<number | null>(0);
  const focusAt = (at: number) => {
    const items = list.current?.querySelectorAll<HTMLElement>('[data-repair]') ?? [];
    items[Math.max(0, Math.min(items.length - 1, at))]?.focus();
  };
  // After a repair the list is a new one: the problem that took its place is where one was.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new list.
  useEffect(() => {
    if (next.current !== null) focusAt(next.current);
    next.current = null;
  }, [issues.length]);

  const onKey = (event: KeyboardEvent<HTMLUListElement>) => {
    const at = event.target;
    if (!(at instanceof HTMLElement) || at.tagName === 'SELECT') return;
    const items = Array.from(list.current?.querySelectorAll<HTMLElement>('[data-repair]') ?? []);
    const item = items.findIndex((one) => one.closest('li')?.contains(at));
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      focusAt(item + (event.key === 'ArrowDown' ? 1 : -1));
    }
  };
  const groups = useMemo(() => grouped(issues), [issues]);
  const alike = useMemo(() => alikeByKind(all, areas), [all, areas]);
  if (issues.length === 0) return <p className="note note-good repair-none">{importing.noIssuesHere}</p>;
  return (
    <>
      <ul className="repairs" ref={list} onKeyDown={onKey}>
        {groups.slice(0, shown).map(({ issue, count }, at) => {
          const key = keyOf(issue);
          const skip = () => {
            setSkipped(new Set(skipped).add(key));
            focusAt(at + 1);
          };
          return (
            <RepairItem
              key={`${key}:${groups.findIndex((one) => keyOf(one.issue) === key) === at ? '' : at}`}
              issue={issue}
              count={count}
              alike={alike.get(kindOf(issue)) ?? null}
              areas={areas}
              isSkipped={skipped.has(key)}
              onSkip={skip}
              onRepair={(chosen, newValueOf) => {
                next.current = at;
                onRepair(chosen, newValueOf);
              }}
            />
          );
        })}
      </ul>
      {groups.length > shown ? <p className="quiet">{importing.more(groups.length - shown)}</p> : null}
      <p className="repair-keys quiet">
        <span>
          <kbd className="key">↓</kbd> <kbd className="key">↑</kbd> {importing.keys.next}
        </span>
        <span>
          <kbd className="key">↵</kbd> {importing.keys.take}
        </span>
        <span>
          <kbd className="key">S</kbd> {importing.keys.skip}
        </span>
        <span>
          <kbd className="key">{keysOf('undo')}</kbd> {importing.keys.back}
        </span>
      </p>
    </>
  );
}

function keyOf({ problem, place, value }: Issue): string {
  return [problem.code, place.sheet, place.row, place.column, value].join(':');
}

/** A name that stands in many rows is one thing to repair. */
function grouped(issues: readonly Issue[]): readonly { readonly issue: Issue; readonly count: number }[] {
  const groups = new Map<string, { issue: Issue; count: number }>();
  issues.forEach((issue, at) => {
    const repair = repairOf(issue);
    const isName = repair?.kind === 'area' || repair?.kind === 'same-scheme' || repair?.kind === 'follows';
    const key = isName ? [issue.problem.code, issue.place.sheet, seenIn(issue)].join(':') : String(at);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { issue, count: 1 });
    else group.count += 1;
  });
  return [...groups.values()];
}

function kindOf({ problem, severity }: Issue): string {
  return `${severity}:${problem.code}`;
}

/** Problems of one kind that have a repair: those that have a proposal of their own, and all by the text that stood there. */
type Alike = { readonly ready: readonly Issue[]; readonly bySeen: ReadonlyMap<string, readonly Issue[]> };

/** By their kind: a file may have thousands, so they are sorted out once. */
function alikeByKind(all: readonly Issue[], areas: readonly KnownArea[]): ReadonlyMap<string, Alike> {
  const repairable = grouped(all)
    .map(({ issue }) => issue)
    .filter((issue) => repairOf(issue) !== null);
  return new Map(
    [...Map.groupBy(repairable, kindOf)].map(([kind, issues]) => [
      kind,
      { ready: issues.filter((issue) => proposalFor(issue, areas) !== ''), bySeen: Map.groupBy(issues, seenIn) },
    ]),
  );
}

/** What is repaired along with a problem: all with a proposal, and those where the same stands. */
function repairedAlong(issue: Issue, { ready, bySeen }: Alike, areas: readonly KnownArea[]): readonly Issue[] {
  const same = bySeen.get(seenIn(issue)) ?? [];
  return [...ready, ...same.filter((one) => proposalFor(one, areas) === '')];
}

type ItemGiven = {
  readonly issue: Issue;
  /** In how many rows it is. */
  readonly count: number;
  /** Problems of its kind that have a repair too; null where it has none itself. */
  readonly alike: Alike | null;
  readonly areas: readonly KnownArea[];
  readonly isSkipped: boolean;
  readonly onSkip: () => void;
  readonly onRepair: Repairing;
};

function RepairItem({ issue, count, alike, areas, isSkipped, onSkip, onRepair }: ItemGiven) {
  const { importing } = useTexts();
  const { language } = useLanguage();
  const id = useId();
  const repair = repairOf(issue);
  // Until something is chosen it is what we propose, which may wait for the names of the areas.
  const [chosen, setValue] = useState<string | null>(null);
  const value = chosen ?? firstValue(repair, areas);
  const { sheet, row, column } = issue.place;
  const place = sheet === undefined ? issue.place.file : row === undefined ? sheet : `${sheet}!${column ?? ''}${row}`;
  const asksShare = repair?.kind === 'area' && repair.asksShare;
  const [shareText, setShare] = useState('100');
  const share = asksShare ? shareOf(shareText) : whole;
  const isBare = repair?.kind === 'text' || repair?.kind === 'choice' || repair?.kind === 'area';
  const canTake = (!isBare || value.trim() !== '') && share !== null;
  const take = () => {
    if (repair !== null && canTake) onRepair([issue], () => (asksShare ? `${value}|${share}` : value));
  };
  const along = alike === null ? [] : repairedAlong(issue, alike, areas);
  const takeAll = () => onRepair(along, (one) => (seenIn(one) === seenIn(issue) && value !== '' ? value : proposalFor(one, areas)));
  const onKey = ({ key, target }: KeyboardEvent<HTMLElement>) => {
    const isTyping = target instanceof HTMLElement && ['INPUT', 'SELECT'].includes(target.tagName);
    if (key === 'Enter' && isTyping) take();
    if ((key === 's' || key === 'S') && !isTyping && issue.severity === 'error') onSkip();
  };
  return (
    <li className={`repair repair-${issue.severity}`} aria-labelledby={`${id}-what`}>
      <span className={`severity mark-${marks[issue.severity]}`}>
        <MarkIcon mark={marks[issue.severity]} />
        <span className="hidden-text">{importing.severity[issue.severity]}</span>
      </span>
      <div>
        <p id={`${id}-what`}>
          <b>{place}</b> {count === 1 ? null : <span className="quiet">{importing.andRows(count - 1)} </span>}
          {problemText({ ...issue.problem, at: undefined } as never, language)}
        </p>
        {repair === null ? null : isSkipped ? (
          <p className="quiet">{importing.staysBehind}</p>
        ) : (
          // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields and buttons that are in it.
          <div className="repair-how" onKeyDown={onKey}>
            {repair.kind === 'same-scheme' || repair.kind === 'follows' ? null : (
              <>
                <span className="repair-was">{seenIn(issue) === '' ? importing.emptyCell : seenIn(issue)}</span>
                <span className="quiet">{importing.becomes}</span>
                <Field repair={repair} value={value} areas={areas} label={importing.newValue(place)} onChange={setValue} />
                {asksShare ? (
                  <label className="repair-share">
                    {importing.share}{' '}
                    <input
                      className="choice"
                      inputMode="decimal"
                      value={shareText}
                      aria-label={importing.shareOf(seenIn(issue))}
                      aria-invalid={share === null}
                      onChange={({ target }) => setShare(target.value)}
                    />{' '}
                    %
                  </label>
                ) : null}
              </>
            )}
            <button
              type="button"
              className="button"
              {...(repair.kind === 'text' ? {} : { 'data-repair': true })}
              disabled={!canTake}
              onClick={take}
            >
              {repair.kind === 'same-scheme'
                ? importing.sameScheme(repair.meant)
                : repair.kind === 'follows'
                  ? importing.itFollows(repair.earlier)
                  : importing.take}
            </button>
            {along.length > 1 && canTake ? (
              <button type="button" className="button" onClick={takeAll}>
                {importing.takeAll(along.length)}
              </button>
            ) : null}
            {issue.severity === 'error' ? (
              <button type="button" className="button" onClick={onSkip}>
                {importing.skip}
              </button>
            ) : null}
          </div>
        )}
      </div>
    </li>
  );
}

function Field({
  repair,
  value,
  areas,
  label,
  onChange,
}: {
  repair: Repair;
  value: string;
  areas: readonly KnownArea[];
  label: string;
  onChange: (value: string) => void;
}) {
  const { importing } = useTexts();
  const { language } = useLanguage();
  if (repair.kind === 'text')
    return <input className="choice" data-repair aria-label={label} value={value} onChange={({ target }) => onChange(target.value)} />;
  const options = repair.kind === 'area' ? areas.map(({ id, name }) => ({ value: id, name })) : wordsOf(repair, language);
  return (
    <select className="choice" aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
      {repair.kind === 'area' ? <option value="">{importing.areaNone}</option> : null}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  );
}

const whole = 10_000;

/** A percentage above 0 and up to 100, in hundredths; null where it is none. */
function shareOf(text: string): number | null {
  const percent = Number(text.trim().replace(',', '.'));
  const share = Math.round(percent * 100);
  return text.trim() !== '' && share > 0 && share <= whole ? share : null;
}

function wordsOf(repair: Repair, language: Language): readonly { readonly value: string; readonly name: string }[] {
  return repair.kind === 'choice' ? repair.words.map((word) => ({ value: word, name: officialWord(word, language) })) : [];
}

/** What the field holds at first: what we propose. Of an area its id. */
function firstValue(repair: Repair | null, areas: readonly KnownArea[]): string {
  if (repair === null || !('proposed' in repair)) return '';
  return repair.kind === 'area' ? (areas.find(({ name }) => name === repair.proposed)?.id ?? '') : repair.proposed;
}

/** What we propose for a problem without anybody choosing; empty where we know nothing better. */
function proposalFor(issue: Issue, areas: readonly KnownArea[]): string {
  const repair = repairOf(issue);
  return repair?.kind === 'same-scheme' || repair?.kind === 'follows' ? 'yes' : firstValue(repair, areas);
}

function seenIn({ problem, value }: Issue): string {
  return 'seen' in problem.params ? String(problem.params.seen) : (value ?? '');
}
