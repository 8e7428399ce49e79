import { euros } from '#shared/text/format.ts';

const rows = (count: number) => (count === 1 ? '1 rij' : `${count} rijen`);
const kinds = { streams: 'geldstromen', commitments: 'verplichtingen', areas: 'gebieden', unknown: 'onbekende rijen' } as const;

/** Reading a spreadsheet: what was understood, what is wrong, what will change. */
export const importing = {
  title: 'Inlezen',
  headline: 'Lees een spreadsheet in',
  intro: 'Er verandert niets voordat u opslaat. Daarna kunt u het altijd terugnemen.',
  drop: 'Sleep uw spreadsheet hierheen',
  saw: (streams: number, commitments: number, areas: number) => {
    const parts = [
      ...(streams > 0 ? [streams === 1 ? '1 geldstroom' : `${streams} geldstromen`] : []),
      ...(commitments > 0 ? [commitments === 1 ? '1 verplichting' : `${commitments} verplichtingen`] : []),
    ];
    return parts.length === 0
      ? 'We zagen geen rijen met geld.'
      : `We zagen ${parts.join(' en ')}${areas === 0 ? '' : areas === 1 ? ' van 1 gebied' : ` van ${areas} gebieden`}. Klopt dit?`;
  },
  reading: (file: string) => `Wij lezen ${file}`,
  notRead: (file: string) => `${file} is niet ingelezen`,
  otherFile: 'Ander bestand',
  save: (count: number) => `Sla ${rows(count)} op`,
  nothingToSave: 'Er is niets om op te slaan',
  nothingChanges: 'Dit bestand is al ingelezen, dus er verandert niets.',
  saved: (count: number) => (count === 1 ? '1 rij ingelezen' : `${count} rijen ingelezen`),
  totals: 'Wat er verandert',
  counts: {
    new: 'nieuw',
    changed: 'gewijzigd',
    unchanged: 'gelijk',
    rejected: 'afgekeurd',
    absent: 'niet meer in het bestand',
    doubtful: 'in twijfel',
  },
  storeTotal: (before: number, after: number) => `Alle bedragen samen: van ${euros(before, 'nl')} naar ${euros(after, 'nl')}.`,
  effect: 'Wat het doet met de kliffen',
  noEffect: 'De ernst van geen enkel gebied verandert.',
  noSeverity: 'geen klif',
  area: 'Gebied van rijen zonder gebied',
  areaNone: 'Kies een gebied',
  areaHelp: 'In dit bestand staan rijen zonder gebied. Voor welk gebied zijn ze?',
  tables: 'Wat wij zagen',
  table: (sheet: string, kind: keyof typeof kinds, records: number) => `Blad ${sheet}: ${records} ${kinds[kind]}`,
  hiddenSheet: 'verborgen blad',
  headerRows: (list: string) => `kop in rij ${list}`,
  totalRows: (count: number) => (count === 1 ? '1 totaalrij telt niet mee' : `${count} totaalrijen tellen niet mee`),
  unit: { 1: 'bedragen in euro', 1000: 'bedragen × € 1.000', 1000000: 'bedragen in miljoen euro' } as Readonly<Record<number, string>>,
  sum: (cents: number) => `samen ${euros(cents, 'nl')}`,
  totalRight: (cents: number) => `Het totaal klopt: ${euros(cents, 'nl')}.`,
  totalWrong: (taken: number, stated: number) =>
    `Het totaal klopt niet: de rijen zijn samen ${euros(taken, 'nl')}, in het bestand staat ${euros(stated, 'nl')}.`,
  columns: { column: 'Kolom', header: 'In uw bestand', field: 'Lezen wij als', sure: 'Zeker', why: 'Waarom' },
  ignored: 'niet gebruikt',
  showColumns: 'Toon hoe wij de kolommen lezen',
  issues: (count: number) => (count === 1 ? '1 punt om naar te kijken' : `${count} punten om naar te kijken`),
  noIssues: 'Wij zagen geen fouten.',
  severity: { error: 'afgekeurd', warning: 'let op', info: 'ter info' },
  seen: 'Er stond',
  changes: (count: number) => (count === 1 ? '1 rij die er al is' : `${count} rijen die er al zijn`),
  added: (count: number) => (count === 1 ? 'Toon wat nieuw is: 1 rij' : `Toon wat nieuw is: ${count} rijen en regelingen`),
  kindOfRow: { stream: 'geldstroom', commitment: 'verplichting', area: 'gebied', scheme: 'regeling' },
  change: { new: 'nieuw', changed: 'gewijzigd', absent: 'niet in het bestand', doubtful: 'in twijfel' },
  changeColumns: { what: 'Wat', was: 'Was', becomes: 'Wordt' },
  more: (count: number) => `en nog ${count}`,
  newStore: 'Er is nog geen bestand open. Wij maken er een voor u, met deze naam.',
  doubt: 'Rijen in twijfel worden niet opgeslagen, tenzij u anders kiest.',
  onConflict: 'Bij twijfel',
  conflict: { ask: 'Sla niet op', newer: 'Het bestand wint', keep: 'Mijn gegevens winnen' },
  goToOverview: 'Naar het overzicht',
};
