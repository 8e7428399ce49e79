import type { Texts } from '#shared/text/texts.ts';

/** A stop of the tour: the screen, what it points at there, and its words. */
export type TourStep = {
  readonly to: '/overzicht' | '/kliffen' | '/kalender' | '/scenarios' | '/inlezen';
  /** In CSS; where nothing is found the card stands alone. */
  readonly target: string;
  readonly words: keyof Texts['tour']['steps'];
};

/** From what the screens say to bringing in data of one's own. */
export const tourSteps: readonly TourStep[] = [
  { to: '/overzicht', target: 'main h1', words: 'answer' },
  { to: '/overzicht', target: '.area-list tbody tr', words: 'line' },
  { to: '/kliffen', target: 'main table tbody tr:first-child', words: 'cliffs' },
  { to: '/kalender', target: 'main h1', words: 'calendar' },
  { to: '/scenarios', target: 'main h1', words: 'scenarios' },
  { to: '/inlezen', target: 'main h1', words: 'import' },
];
