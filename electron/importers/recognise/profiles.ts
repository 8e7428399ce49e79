import { bareText } from '#shared/reading/words.ts';
import type { Region } from './region.ts';

/**
 * A table that the law asks for and that is neither money coming in nor money promised (facts.md e): the state of
 * reserves, the course of grants received in advance (BBV 49b, 52a), the SiSa annex (BBV 58a).
 */
export type Profile = 'reserves' | 'grant-balances' | 'sisa';

const openingOrClosing =
  /\b(stand (per|begin|eind|1|31|20\d\d)|(begin|eind)(stand|saldo)|saldo (per|begin|eind|1|31)|boekwaarde|opening balance|closing balance)\b/;
const movement =
  /\b(storting\w*|toevoeging\w*|dotatie\w*|onttrekking\w*|vrijval\w*|vrijgevallen|aanwending\w*|afname|ontvangen|ontvangsten|terugbetaald|addition|withdrawal|received|released)\b/;
const grants = /\b(specifieke uitkering\w*|spuk|vooruit ?ontvangen|vooruitontvangen|overlopende passiva|nog te besteden|deferred)\b/;

/** Whether a header is of a course: a balance, or what goes in or out between two. */
export function isCourseHead(text: string): boolean {
  return isBalanceHead(text) || isMovementHead(text);
}

/** Whether a header is of a balance, at the begin or the end of a course. */
export function isBalanceHead(text: string): boolean {
  return openingOrClosing.test(bareText(text));
}

/** Whether a header is of what goes in or out between two balances. */
export function isMovementHead(text: string): boolean {
  return movement.test(bareText(text));
}

/** Which of these tables a region is; null: none of them. */
export function profileOf({ headers, titles, grid }: Region): Profile | null {
  const heads = headers.map((parts) => bareText(parts.join(' ')));
  const said = bareText([grid.sheet, ...titles].join(' '));
  const all = `${said} ${heads.join(' ')}`;
  // A column of SiSa numbers stands in any overview of grants; the annex says what it is above it.
  if (/\bsisa\b/.test(said) || (/\bjuridische grondslag\b/.test(all) && /\bindicator(en)?\b/.test(all))) return 'sisa';
  const isCourse = heads.some((head) => openingOrClosing.test(head)) && heads.some((head) => movement.test(head));
  if (!isCourse) return null;
  return grants.test(all) ? 'grant-balances' : 'reserves';
}
