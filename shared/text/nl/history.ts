import type { ChangeSetKind } from '#shared/contracts/history.ts';
import { dateInTable, eurosInSentence } from '#shared/text/format.ts';

const kinds: Record<ChangeSetKind, string> = {
  create: 'Bestand gemaakt',
  import: 'Ingelezen',
  sample: 'Voorbeeldgegevens geladen',
  public: 'Openbare gegevens geladen',
  edit: 'Met de hand gewijzigd',
  settings: 'Instelling gewijzigd',
  undo: 'Teruggenomen',
  restore: 'Teruggezet uit een reservekopie',
  merge: 'Samengevoegd',
};

/** Who changed what, and how to take it back. */
export const history = {
  title: 'Geschiedenis',
  headline: 'Alles wat er veranderde, en door wie',
  intro: 'Elke wijziging is één stap. U kunt elke stap terugnemen; ook dat wordt bewaard.',
  empty: 'Er is nog niets veranderd.',
  kind: kinds,
  by: (who: string) => who,
  undone: (step: number) => `teruggenomen in stap ${step}`,
  takesBack: (step: number) => `neemt stap ${step} terug`,
  step: (id: number) => `Stap ${id}`,
  rows: ({ added, changed, removed }: { added: number; changed: number; removed: number }) =>
    [
      ...(added > 0 ? [`${added} nieuw`] : []),
      ...(changed > 0 ? [`${changed} gewijzigd`] : []),
      ...(removed > 0 ? [`${removed} verwijderd`] : []),
    ].join(', ') || 'geen rijen',
  repaired: (count: number) => (count === 1 ? '1 cel hersteld bij het inlezen' : `${count} cellen hersteld bij het inlezen`),
  repairedCell: (cell: string, seen: string, value: string) =>
    `${cell}: in het bestand stond ${seen === '' ? 'niets' : `“${seen}”`}, gelezen als ${value === '' ? 'leeg' : `“${value}”`}`,
  moreRepaired: (count: number) => `en nog ${count}`,
  undo: 'Neem deze stap terug',
  columns: { when: 'Tijd', what: 'Wat', who: 'Wie', rows: 'Rijen', undo: 'Terugnemen' },
  kept: (count: number) =>
    count === 1 ? '1 veld is later gewijzigd en blijft staan.' : `${count} velden zijn later gewijzigd en blijven staan.`,
  keys: 'Pijltjes omhoog en omlaag gaan langs de stappen, Enter toont wat een stap deed.',
  detail: {
    close: 'Sluit',
    counts: { added: 'nieuw', changed: 'gewijzigd', removed: 'verwijderd' },
    rows: 'Wat er veranderde',
    noRows: 'Deze stap veranderde geen rij: hij bewaarde iets, of stelde iets in.',
    columns: { what: 'Wat', before: 'Was', now: 'Werd' },
    added: 'nieuw',
    removed: 'weg',
    more: (shown: number, all: number) => `U ziet ${shown} van ${all} rijen.`,
    all: (count: number) => `Toon alle ${count}`,
    effect: 'Wat het met de cijfers deed',
    figures: ({ funding, commitments, gap }: { funding: number; commitments: number; gap: number }, from: string, to: number) => {
      const parts = [
        ...(funding === 0 ? [] : [`${eurosInSentence(Math.abs(funding), 'nl')} ${funding > 0 ? 'meer' : 'minder'} geld`]),
        ...(commitments === 0 ? [] : [`${eurosInSentence(Math.abs(commitments), 'nl')} ${commitments > 0 ? 'meer' : 'minder'} beloofd`]),
        ...(gap === 0 ? [] : [`een gat dat ${eurosInSentence(Math.abs(gap), 'nl')} ${gap > 0 ? 'groter' : 'kleiner'} werd`]),
      ];
      return parts.length === 0
        ? 'Geen bedrag werd anders.'
        : `Van ${from} tot en met ${to}: ${parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`}.`;
    },
    question: (at: string, lens: string) => `Gerekend met peildatum ${dateInTable(at)} en lens ${lens}: vóór en na deze stap.`,
    severity: 'Ernst van het gebied',
    noSeverity: 'geen klif',
    cliffs: 'Kliffen',
    noCliffs: 'Geen klif kwam, verdween of verschoof.',
    undo: 'Neem deze stap terug',
    undone: (step: number) => `Deze stap is teruggenomen in stap ${step}.`,
    failed: 'Deze stap kan niet worden getoond.',
  },
};
