import type { Language } from '#shared/contracts/values.ts';
import type { AreaId } from '#shared/domain/records.ts';

/** What a briefing is about. `areas` null: all of them; `own` null: as it is kept with the page. */
export type Choices = {
  readonly areas: readonly AreaId[] | null;
  readonly language: Language;
  readonly own: string | null;
  /** Whether a page for each area follows. */
  readonly pages: boolean;
};
