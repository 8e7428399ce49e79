import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { keysOf } from '#renderer/actions/keys.ts';
import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import type { Issue } from '#shared/contracts/inspection.ts';
import type { Language } from '#shared/contracts/values.ts';
import { officialWord } from '#shared/text/official-word.ts';
import { problemText } from '#shared/text/problem-text.ts';
import { type KnownArea, type Repair, repairOf } from './proposal.ts';
import {
  type Alike,
  alikeByKind,
  countAlong,
  type Draft,
  type Drafts,
  draftKey,
  filledIn,
  grouped,
  kindOf,
  noDraft,
  seenIn,
  shareOf,
  takenAlong,
  toldOf,
} from './take-over.ts';
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
  // What is filled in but not taken over yet: taking all of a kind takes each as it stands on the screen.
  const [drafts, setDrafts] = useState<Drafts>(new Map());
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
  const keys = useMemo(() => groups.slice(0, shown).map(({ issue }) => draftKey(issue)), [groups]);
  const alike = useMemo(() => alikeByKind(all, drafts, areas), [all, drafts, areas]);
  if (issues.length === 0) return <p className="note note-good repair-none">{importing.noIssuesHere}</p>;
  return (
    <>
      <ul className="repairs" ref={list} onKeyDown={onKey}>
        {groups.slice(0, shown).map(({ issue, count }, at) => {
          const key = keys[at] ?? '';
          const skip = () => {
            setSkipped(new Set(skipped).add(key));
            focusAt(at + 1);
          };
          return (
            <RepairItem
              key={`${key}:${keys.indexOf(key) === at ? '' : at}`}
              issue={issue}
              count={count}
              alike={alike.get(kindOf(issue)) ?? null}
              drafts={drafts}
              areas={areas}
              isSkipped={skipped.has(key)}
              onFill={(draft) => setDrafts((before) => new Map(before).set(key, draft))}
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

type ItemGiven = {
  readonly issue: Issue;
  /** In how many rows it is. */
  readonly count: number;
  /** Problems of its kind that have a repair too; null where it has none itself. */
  readonly alike: Alike | null;
  readonly drafts: Drafts;
  readonly areas: readonly KnownArea[];
  readonly isSkipped: boolean;
  readonly onFill: (draft: Draft) => void;
  readonly onSkip: () => void;
  readonly onRepair: Repairing;
};

function RepairItem({ issue, count, alike, drafts, areas, isSkipped, onFill, onSkip, onRepair }: ItemGiven) {
  const { importing } = useTexts();
  const { language } = useLanguage();
  const id = useId();
  const repair = repairOf(issue);
  const draft = drafts.get(draftKey(issue)) ?? noDraft;
  const value = filledIn(issue, draft, areas);
  const { sheet, row, column } = issue.place;
  const place = sheet === undefined ? issue.place.file : row === undefined ? sheet : `${sheet}!${column ?? ''}${row}`;
  const asksShare = repair?.kind === 'area' && repair.asksShare;
  const told = toldOf(issue, drafts, areas);
  const take = () => {
    if (told !== null) onRepair([issue], () => told);
  };
  const along = alike === null || told === null ? 0 : countAlong(issue, alike);
  const takeAll = () => {
    if (alike === null) return;
    const taken = takenAlong(issue, alike, drafts, areas);
    onRepair([...taken.keys()], (one) => taken.get(one) ?? '');
  };
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
                <Field
                  repair={repair}
                  value={value}
                  areas={areas}
                  label={importing.newValue(place)}
                  onChange={(next) => onFill({ ...draft, value: next })}
                />
                {asksShare ? (
                  <label className="repair-share">
                    {importing.share}{' '}
                    <input
                      className="choice"
                      inputMode="decimal"
                      value={draft.share}
                      aria-label={importing.shareOf(seenIn(issue))}
                      aria-invalid={shareOf(draft.share) === null}
                      onChange={({ target }) => onFill({ ...draft, share: target.value })}
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
              disabled={told === null}
              onClick={take}
            >
              {repair.kind === 'same-scheme'
                ? importing.sameScheme(repair.meant)
                : repair.kind === 'follows'
                  ? importing.itFollows(repair.earlier)
                  : importing.take}
            </button>
            {along > 1 ? (
              <button type="button" className="button" onClick={takeAll}>
                {importing.takeAll(along)}
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

function wordsOf(repair: Repair, language: Language): readonly { readonly value: string; readonly name: string }[] {
  return repair.kind === 'choice' ? repair.words.map((word) => ({ value: word, name: officialWord(word, language) })) : [];
}
