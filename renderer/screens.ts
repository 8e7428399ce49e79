/**
 * The screens by the first word of their address. Each is code of its own, fetched when it is first shown: of the screen that
 * a window begins with, together with what all screens share.
 */
export const screens = {
  overzicht: () => import('#renderer/features/overview/index.ts'),
  gebied: () => import('#renderer/features/area/index.ts'),
  kliffen: () => import('#renderer/features/cliffs/index.ts'),
  kalender: () => import('#renderer/features/decisions/index.ts'),
  opvolging: () => import('#renderer/features/open-actions/index.ts'),
  briefing: () => import('#renderer/features/briefing/index.ts'),
  vergelijken: () => import('#renderer/features/compare/index.ts'),
  scenarios: () => import('#renderer/features/scenarios/index.ts'),
  'minste-geld': () => import('#renderer/features/least/index.ts'),
  gevoeligheid: () => import('#renderer/features/sensitivity/index.ts'),
  besteding: () => import('#renderer/features/spending/index.ts'),
  'naast-elkaar': () => import('#renderer/features/scenarios/index.ts'),
  gegevens: () => import('#renderer/features/data/index.ts'),
  inlezen: () => import('#renderer/features/import/index.ts'),
  leveringen: () => import('#renderer/features/deliveries/index.ts'),
  kwaliteit: () => import('#renderer/features/quality/index.ts'),
  exporteren: () => import('#renderer/features/export/index.ts'),
  geschiedenis: () => import('#renderer/features/history/index.ts'),
  instellingen: () => import('#renderer/features/settings/index.ts'),
  help: () => import('#renderer/features/help/index.ts'),
} as const;

/** Begins to fetch the screen of an address, where there is one. */
export function fetchScreenOf(path: string): void {
  const word = path.split('/')[1] ?? '';
  if (word in screens) void screens[word as keyof typeof screens]();
}
