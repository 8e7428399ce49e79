import * as z from 'zod';
import type { MomentRule } from '#shared/domain/decision-calendar.ts';
import { deciders, type Severity } from '#shared/domain/words.ts';
import type { Problem } from './problem.ts';
import { cents, civilDate, hardness, languages } from './values.ts';

const share = z.int().min(0).max(10_000);
const months = z.int().min(0).max(60);

/** When in a year a moment falls, as it travels. */
const influenceDays = z.int().min(0).max(730).exactOptional();
const momentRule: z.ZodType<MomentRule, unknown> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('day'), month: z.int().min(1).max(12), day: z.int().min(1).max(31), influenceDays }),
  z.object({
    kind: z.literal('weekday'),
    month: z.int().min(1).max(12),
    weekday: z.int().min(0).max(6),
    nth: z.int().min(1).max(4),
    influenceDays,
  }),
  z.object({ kind: z.literal('once'), date: civilDate, influenceDays }),
]);

export const decisionMoment = z.object({
  id: z.string().min(1).max(200),
  name: z.string().trim().min(1).max(120),
  decider: z.enum(deciders),
  rule: momentRule,
  decides: z.boolean(),
  areaDay: z.enum(['frameworkDay', 'budgetDay']).nullable(),
});

/** Settings that change figures: they stand in the store and its history [rules 1, 3, 4, 5]. Units as in `Thresholds`. */
export const figureSettings = z.object({
  smallestLoss: cents.refine((loss) => loss >= 0),
  smallestShare: share,
  smallestGap: share,
  leadMonths: z.object({ national: months, provincial: months, municipal: months, other: months }),
  /** Rise of wages and prices a year; 0 is off. It changes no cliff. */
  priceIndex: share,
  /** Which commitments count where a question does not say. */
  hardness,
  moments: z
    .array(decisionMoment)
    .max(200)
    .refine((moments) => new Set(moments.map(({ id }) => id)).size === moments.length),
});
export type FigureSettings = z.output<typeof figureSettings>;
/** Some of them. */
export const someFigures = figureSettings.partial();
export type SomeFigures = z.output<typeof someFigures>;

export const themes = ['system', 'light', 'dark'] as const;
/** Light, dark, or what the system has. */
export type Theme = (typeof themes)[number];

/** Settings of this machine. */
export const ownSettings = z.object({
  /** Who a change set says did it. Empty: the account on this machine. */
  author: z.string().trim().max(120),
  organisation: z.string().trim().max(120),
  language: z.enum(languages),
  theme: z.enum(themes),
  /** Whether single letters do something where their screen has focus [WCAG 2.1.4]. */
  letterKeys: z.boolean(),
  /** Whether the tour is offered on the overview. */
  tour: z.boolean(),
  /** Whether the machine tells, once each, of a decision moment that comes near, and how many days before. */
  reminders: z.boolean(),
  reminderDays: z.int().min(1).max(365),
  /** Whether the desktop program marks what seems misspelt, and which words are right for who works here. */
  spelling: z.boolean(),
  ownWords: z.array(z.string().trim().min(1).max(60)).max(2000),
});
export type OwnSettings = z.output<typeof ownSettings>;
export const defaultOwnSettings: OwnSettings = {
  author: '',
  organisation: '',
  language: 'nl',
  theme: 'system',
  letterKeys: true,
  tour: true,
  reminders: false,
  reminderDays: 30,
  spelling: true,
  ownWords: [],
};

/** Some settings, as a file that goes from one installation to another, and as the file with which an administrator fixes them. */
export const someSettings = z.strictObject({ ...someFigures.shape, ...ownSettings.partial().shape });
export type SomeSettings = z.output<typeof someSettings>;
export const settingsFile = z.strictObject({ version: z.literal(1), settings: someSettings });

/** How the backups of a store are kept. */
export const backupSettings = z.object({
  /** How many; the oldest goes when a new one is whole. */
  backupsKept: z.int().min(1).max(1000),
  /** In which folder, by its whole path. */
  backupFolder: z.string().min(1).max(4096),
});
export type BackupSettings = z.output<typeof backupSettings>;

/**
 * The file with which an administrator fixes settings. A folder can be fixed, yet does not travel in a settings file: it is of
 * one machine, and a file from elsewhere says nothing about where the program writes.
 */
export const policySettings = z.strictObject({ ...someSettings.shape, ...backupSettings.partial().shape });
export type PolicySettings = z.output<typeof policySettings>;
export const policyFile = z.strictObject({ version: z.literal(1), settings: policySettings });

export type SettingName = keyof FigureSettings | keyof OwnSettings | keyof BackupSettings;

/** How many backups of the open store are kept, and in which folder. */
export type BackupsView = {
  readonly kept: number;
  /** The folder that was chosen; null: none was, and they lie in the usual one. */
  readonly chosen: string | null;
  /** The folder that they go to now: the chosen one, or the usual one as long as that is not there. */
  readonly folder: string;
};

export type SettingsView = {
  /** Those of the open store; null where none is open. */
  readonly figures: FigureSettings | null;
  /** What the rules say where nobody chose. */
  readonly defaults: FigureSettings;
  readonly own: OwnSettings;
  /** Null where no store is open. */
  readonly backups: BackupsView | null;
  /** The account on this machine, in whose name changes are made without an author. */
  readonly account: string;
  /** What an administrator fixed. */
  readonly fixed: readonly SettingName[];
  /** What is wrong with the administrator's file: then it fixes nothing. */
  readonly policyProblem: Problem | null;
};

/** How many cliffs of each severity there are, and which areas fare otherwise. */
export type SettingsEffect = {
  readonly before: Readonly<Record<Severity, number>>;
  readonly now: Readonly<Record<Severity, number>>;
  readonly areas: readonly { readonly name: string; readonly before: Severity | null; readonly now: Severity | null }[];
};
