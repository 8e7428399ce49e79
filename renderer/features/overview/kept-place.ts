import type { AreaId } from '#shared/domain/records.ts';

const kept = 'lange-adem.overview.area';

/** The area on which the focus was, so that "back" leads to it again. Of this tab only. */
export function keptPlace(): AreaId | null {
  return sessionStorage.getItem(kept) as AreaId | null;
}

export function keepPlace(area: AreaId): void {
  sessionStorage.setItem(kept, area);
}
