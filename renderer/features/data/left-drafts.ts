import { leftDrafts } from '#renderer/kit/left-drafts.ts';
import type { Draft } from './draft.ts';

/** By table. */
export const draftsOfTables = leftDrafts<Draft>();
