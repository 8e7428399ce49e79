import type { deliveries as dutch } from '#shared/text/nl/deliveries.ts';

export const deliveries: typeof dutch = {
  title: 'Deliveries',
  headline: (missing, old, all) => {
    if (missing === 0 && old === 0) return `All ${all} areas delivered recently.`;
    const parts = [
      ...(missing > 0 ? [missing === 1 ? '1 area has nothing yet' : `${missing} areas have nothing yet`] : []),
      ...(old > 0 ? [old === 1 ? '1 area has old figures' : `${old} areas have old figures`] : []),
    ];
    return `${parts.join(', and ')}.`;
  },
  intro: (days) => `Figures are old where the newest file is older than ${days} days.`,
  columns: { area: 'Area', state: 'State', file: 'Newest file', when: 'When', who: 'By', rows: 'Rows', files: 'Files' },
  states: { missing: 'missing', 'no-file': 'not from a file', old: 'old', recent: 'in time' },
  daysAgo: (days) => (days === 0 ? 'today' : days === 1 ? '1 day ago' : `${days} days ago`),
  unchanged: 'nothing changed',
  toImport: 'Import a spreadsheet',
};
