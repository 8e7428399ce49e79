import type { CliffComparison } from '#shared/domain/compare.ts';
import type { RowChange } from '#shared/domain/row-changes.ts';
import { dateInTable, eurosInSentence } from '#shared/text/format.ts';

const listed = (parts: readonly string[]) => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`);
const rows = (count: number) => (count === 1 ? '1 rij' : `${count} rijen`);

/** What became different since a kept state. */
export const comparing = {
  title: 'Vergelijken',
  headline: (name: string, difference: number, first: number, last: number) => {
    const years = first === last ? String(first) : `${first} t/m ${last}`;
    return difference === 0
      ? `Sinds ${name} is het gat in ${years} gelijk gebleven.`
      : `Sinds ${name} is het gat in ${years} ${eurosInSentence(Math.abs(difference), 'nl')} ${difference > 0 ? 'groter' : 'kleiner'}.`;
  },
  nothingKept: 'Er is nog geen stand bewaard.',
  nothingKeptHelp:
    'Bewaar de stand van nu, bijvoorbeeld als een briefing uitgaat. Later ziet u wat er sindsdien anders is. Bij elke briefing die u opslaat gebeurt dat vanzelf.',
  lead: (added: number, changed: number, removed: number, before: string, now: string) => {
    const parts = [
      added === 0 ? '' : `${rows(added)} erbij`,
      changed === 0 ? '' : `${rows(changed)} anders`,
      removed === 0 ? '' : `${rows(removed)} weg`,
    ].filter((part) => part !== '');
    return `${parts.length === 0 ? 'Geen rij is anders' : listed(parts)}. Toen was de peildatum ${dateInTable(before)}, nu ${dateInTable(now)}.`;
  },
  since: 'Sinds',
  sinceBriefing: 'Sinds de laatste briefing',
  sinceNone: 'kies een stand',
  option: (name: string, day: string) => `${name} (${dateInTable(day)})`,
  name: 'Naam',
  nameHelp: 'Bijvoorbeeld: briefing van 3 maart.',
  keep: 'Bewaar de stand van nu',
  kept: (name: string) => `Bewaard: ${name}.`,
  delete: 'Verwijder deze stand',
  removed: (name: string) => `Verwijderd: ${name}.`,
  measure: 'Wat',
  measures: { gap: 'Gat', funding: 'Geld', commitments: 'Verplichtingen' },
  year: 'Jaar',
  allYears: 'alle jaren samen',
  area: 'Gebied',
  parts: { before: 'Toen', data: 'Door gegevens', time: 'Door tijd', setting: 'Door instelling', now: 'Nu' },
  partsMeaning: 'Toen + gegevens + tijd + instelling = nu, tot op de cent.',
  together: 'Samen',
  figures: 'Wat het met de cijfers deed, in euro’s',
  rows: 'Welke rijen anders zijn',
  noRows: 'Geen rij is anders.',
  kinds: { area: 'gebied', scheme: 'regeling', stream: 'geldstroom', commitment: 'verplichting' } satisfies Record<
    RowChange['kind'],
    string
  >,
  changes: { added: 'is erbij', removed: 'is weg', changed: 'is anders' } satisfies Record<RowChange['change'], string>,
  field: (name: string, before: string, now: string) => `${name}: ${before} → ${now}`,
  empty: 'leeg',
  amountOf: (year: string) => `bedrag ${year}`,
  cliffs: 'Wat er met de kliffen gebeurde',
  noCliffs: 'Geen klif is anders.',
  cliffChanges: {
    new: 'is nieuw',
    gone: 'is weg',
    earlier: 'komt eerder',
    later: 'komt later',
    larger: 'is groter',
    smaller: 'is kleiner',
    same: 'is gelijk',
  } satisfies Record<CliffComparison['change'], string>,
  cliffAt: (date: string, cents: number) => `${dateInTable(date)}, ${eurosInSentence(cents, 'nl')} p.j.`,
  what: 'Wat',
  none: '–',
  failed: 'De vergelijking kan niet worden gemaakt.',
  unchanged: 'Uw gegevens zijn niet veranderd.',
};
