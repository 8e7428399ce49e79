/** The board of deliveries: which area delivered when, and which is missing. */
export const deliveries = {
  title: 'Leveringen',
  headline: (missing: number, old: number, all: number) => {
    if (missing === 0 && old === 0) return `Alle ${all} gebieden leverden kort geleden.`;
    const parts = [
      ...(missing > 0 ? [missing === 1 ? 'van 1 gebied is er nog niets' : `van ${missing} gebieden is er nog niets`] : []),
      ...(old > 0 ? [old === 1 ? 'van 1 gebied zijn de cijfers oud' : `van ${old} gebieden zijn de cijfers oud`] : []),
    ];
    const sentence = parts.join(', en ');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  },
  intro: (days: number) => `Cijfers zijn oud als het nieuwste bestand ouder is dan ${days} dagen.`,
  columns: { area: 'Gebied', state: 'Stand', file: 'Nieuwste bestand', when: 'Wanneer', who: 'Door', rows: 'Rijen', files: 'Bestanden' },
  states: { missing: 'ontbreekt', 'no-file': 'niet uit een bestand', old: 'oud', recent: 'op tijd' },
  daysAgo: (days: number) => (days === 0 ? 'vandaag' : days === 1 ? '1 dag geleden' : `${days} dagen geleden`),
  unchanged: 'niets veranderd',
  toImport: 'Lees een spreadsheet in',
};
