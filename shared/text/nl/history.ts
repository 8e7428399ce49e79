import type { ChangeSetKind } from '#shared/contracts/history.ts';

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
};
