export { FollowUpOfCliff } from './follow-up-of-cliff.tsx';
export { StandingWord } from './standing-word.tsx';
export type { Words } from './words.ts';
