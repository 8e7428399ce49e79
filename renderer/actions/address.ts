import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import * as z from 'zod';
import { rowTables } from '#shared/contracts/row-tables.ts';
import { type QuestionInput, question } from '#shared/contracts/values.ts';
import { standings } from '#shared/domain/follow-up.ts';
import { doubtKinds } from '#shared/domain/quality-doubt.ts';
import { deciders, severities } from '#shared/domain/words.ts';

/**
 * What the address holds beside the screen: the question, and which cliff or row is explained. So that back, forward and
 * a bookmark work. What cannot be read is left out.
 */
export const searchSchema = z.object({
  at: question.shape.at.catch(undefined),
  horizon: question.shape.horizon.catch(undefined),
  lens: question.shape.lens.catch(undefined),
  hardness: question.shape.hardness.catch(undefined),
  use: question.shape.use.catch(undefined),
  theme: question.shape.theme.catch(undefined),
  /** The scenario under which all is shown: the id of one that the store keeps. */
  scenario: z.string().min(1).max(200).optional().catch(undefined),
  /** The scenario that is laid beside the first. */
  beside: z.string().min(1).max(200).optional().catch(undefined),
  /** The kept state that now is compared with. */
  since: z.string().min(1).max(200).optional().catch(undefined),
  /** The area that a list is about, or that a new scenario begins with. */
  area: z.string().min(1).max(200).optional().catch(undefined),
  /** Whether the other lenses are laid over the line of an area. */
  lenses: z.literal(true).optional().catch(undefined),
  /** The key of the cliff that the why panel explains. */
  why: z.string().max(400).optional().catch(undefined),
  /** Which areas the lists show. */
  severity: z.enum(severities).optional().catch(undefined),
  decider: z.enum(deciders).optional().catch(undefined),
  /** Which actions the list of them shows. */
  owner: z.string().min(1).max(120).optional().catch(undefined),
  standing: z
    .enum([...standings, 'all'])
    .optional()
    .catch(undefined),
  find: z.string().max(100).optional().catch(undefined),
  /** The row whose source is open, or a field of it: `stream:…`, `commitment:…@yearAmount:2027`. */
  source: z.string().max(300).optional().catch(undefined),
  /** Which findings the list of them shows. */
  doubt: z.enum(doubtKinds).optional().catch(undefined),
  /** The table of the data. */
  table: z.enum(rowTables).optional().catch(undefined),
  /** The cell of that table to go to: `<row>@<field>`. */
  cell: z.string().max(300).optional().catch(undefined),
  /** The step of the history that is opened. */
  step: z.int().min(1).optional().catch(undefined),
  /** The areas that a briefing is about, with commas; absent: all. */
  areas: z.string().max(12_000).optional().catch(undefined),
  /** The decision moment at which the calendar begins. */
  moment: z.string().max(200).optional().catch(undefined),
});
export type Search = z.infer<typeof searchSchema>;

/** The question in an address, without what else stands there. */
export function questionOf({ at, horizon, lens, hardness, use, theme }: Search): QuestionInput {
  return { at, horizon, lens, hardness, use, theme };
}

/** What goes along from screen to screen: the question, and the scenario under which it is asked. */
export function askedIn({ scenario, ...search }: Search): QuestionInput & { scenario: string | undefined } {
  return { ...questionOf(search), scenario };
}

/** The question and scenario of the address, as calls are asked them. */
export type Asked = { readonly question: QuestionInput; readonly scenario?: string };

/** The question of the address, with its scenario as calls are asked it, and a function that asks another one from the same screen. */
export function useQuestion(): {
  readonly question: QuestionInput;
  readonly asked: Asked;
  readonly ask: (change: QuestionInput) => void;
} {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const ask = useCallback(
    (change: QuestionInput) => void navigate({ to: '.', search: (before: Search) => ({ ...before, ...change }), replace: true }),
    [navigate],
  );
  const asked = useMemo((): Asked => {
    const question = questionOf(search);
    return search.scenario === undefined ? { question } : { question, scenario: search.scenario };
  }, [search]);
  return { question: asked.question, asked, ask };
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Whether this step of the history opened a panel over the screen of the step before it. */
    isPanel?: boolean;
  }
}

/** What a link says to the history when it opens a panel. */
export const panelStep = { isPanel: true } as const;

/**
 * A panel that stands in the address. Opening it is a step that back undoes; closing it takes that step back, so that back
 * does not open it again. Where the address began with it, there is no such step, and it is only left out.
 */
export function usePanel(name: 'why' | 'source' | 'step'): { readonly open: (value: string) => void; readonly close: () => void } {
  const navigate = useNavigate();
  const router = useRouter();
  const open = useCallback(
    (value: string) => void navigate({ to: '.', search: (before: Search) => ({ ...before, [name]: value }), state: panelStep }),
    [navigate, name],
  );
  const close = useCallback(() => {
    if (router.state.location.state.isPanel) router.history.back();
    else void navigate({ to: '.', search: (before: Search) => ({ ...before, [name]: undefined }), replace: true });
  }, [navigate, router, name]);
  return { open, close };
}

/** The cliff that is explained, and how to open and close the explanation. */
export function useWhy(): { readonly why: string | null; readonly open: (key: string) => void; readonly close: () => void } {
  const { why } = useSearch({ strict: false }) as Search;
  return { why: why ?? null, ...usePanel('why') };
}

/** The row or field whose source is open, as it stands in the address. */
export function sourceInAddress(table: 'stream' | 'commitment', id: string, field: string | undefined): string {
  return field === undefined ? `${table}:${id}` : `${table}:${id}@${field}`;
}

/** A cell of a table of the data, as it stands in the address. */
export function cellInAddress(id: string, field: string): string {
  return `${id}@${field}`;
}

/** The cell of an address; null where it names none. */
export function cellOfAddress(cell: string | undefined): { readonly id: string; readonly key: string } | null {
  const [, id, key] = /^([^@]+)@(.+)$/.exec(cell ?? '') ?? [];
  return id === undefined || key === undefined ? null : { id, key };
}
