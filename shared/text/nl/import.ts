import type { InspectedTable } from '#shared/contracts/inspection.ts';
import { euros, number } from '#shared/text/format.ts';

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
  nothingChanges: 'Alles in dit bestand staat er al zo, dus er verandert niets. U kunt noteren dat het geleverd is.',
  note: 'Noteer de levering',
  noted: 'Levering genoteerd. Er is niets veranderd.',
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
  table: (sheet: string, kind: keyof typeof kinds, records: number) => `Blad ${sheet}: ${records} ${kinds[kind]}`,
  hiddenSheet: 'verborgen blad',
  headerRows: (list: string) => `kop in rij ${list}`,
  totalRows: (count: number) => (count === 1 ? '1 totaalrij telt niet mee' : `${count} totaalrijen tellen niet mee`),
  unit: { 1: 'bedragen in euro', 1000: 'bedragen × € 1.000', 1000000: 'bedragen in miljoen euro' } as Readonly<Record<number, string>>,
  columns: { column: 'Kolom', header: 'In uw bestand', field: 'Lezen wij als', sure: 'Zeker', why: 'Waarom' },
  ignored: 'niet gebruikt',
  issues: (count: number) => (count === 1 ? '1 punt om naar te kijken' : `${count} punten om naar te kijken`),
  noIssues: 'Wij zagen geen fouten.',
  severity: { error: 'afgekeurd', warning: 'let op', info: 'ter info' },
  seen: 'Er stond',
  changes: (count: number) => (count === 1 ? '1 rij die er al is' : `${count} rijen die er al zijn`),
  added: (count: number) => (count === 1 ? 'Toon wat nieuw is: 1 rij' : `Toon wat nieuw is: ${count} rijen en regelingen`),
  kindOfRow: { stream: 'geldstroom', commitment: 'verplichting', area: 'gebied', scheme: 'regeling' },
  change: { new: 'nieuw', changed: 'gewijzigd', absent: 'niet in het bestand', doubtful: 'in twijfel', kept: 'blijft zoals het is' },
  changeColumns: { what: 'Wat', was: 'Was', becomes: 'Wordt' },
  more: (count: number) => `en nog ${count}`,
  newStore: 'Er is nog geen bestand open. Wij maken er een voor u, met deze naam.',
  doubt: 'Rijen in twijfel worden niet opgeslagen, tenzij u anders kiest.',
  onConflict: 'Bij twijfel',
  conflict: { ask: 'Sla niet op', newer: 'Het bestand wint', keep: 'Mijn gegevens winnen' },
  doubts: {
    'likely-same': 'Lijkt op een rij die er al is. Links wat er staat, rechts wat het bestand zegt.',
    'by-hand': 'Een collega wijzigde deze rij na het inlezen. Links wat er staat, rechts wat het bestand zegt.',
  },
  decide: { newer: 'Het bestand wint', keep: 'Houd wat er staat', other: 'Het is een andere rij' },
  cells: ({ taken, header, total, note, issue }: InspectedTable['cells']) => {
    const parts = [
      [taken, 'gelezen'],
      [header, 'kop'],
      [total, 'totaal'],
      [note, 'niet gebruikt'],
      [issue, 'fout of zonder plaats'],
    ] as const;
    const all = taken + header + total + note + issue;
    return `Alle ${number(all, 'nl')} gevulde cellen: ${parts.flatMap(([count, word]) => (count === 0 ? [] : [`${number(count, 'nl')} ${word}`])).join(', ')}.`;
  },
  share: 'deel voor dit gebied',
  shareOf: (name: string) => `Deel van het bedrag van ${name} dat voor dit gebied is, in procenten`,
  otherShares: 'deel van andere gebieden, en afgekeurd',
  goToOverview: 'Naar het overzicht',
  steps: { name: 'Stappen', file: 'Bestand', seen: 'Wat wij zagen', repair: 'Herstellen', save: 'Opslaan', done: 'klaar' },
  goOn: 'Klopt, ga verder',
  goodOf: (good: number, all: number) => {
    if (all === 0) return 'We zagen geen rijen om op te slaan.';
    if (good === 0 && all === 1) return 'De ene rij is nog niet goed. Die heeft u nodig.';
    if (good === all) return all === 1 ? 'De ene rij is goed.' : `Alle ${all} rijen zijn goed.`;
    return `${good} van de ${rows(all)} ${good === 1 ? 'is' : 'zijn'} goed. ${all - good === 1 ? 'Eén heeft u nodig.' : `${all - good} hebben u nodig.`}`;
  },
  nothingSavedYet: (rejected: number) =>
    rejected === 0
      ? 'Er is nog niets opgeslagen.'
      : `Er is nog niets opgeslagen. U kunt nu opslaan: ${rejected === 1 ? 'de foute rij blijft' : `de ${rejected} foute rijen blijven`} dan achter in een herstelbestand.`,
  readAs: (day: string, file: string, name: string | null) => `Gelezen als op ${day} (${name === null ? file : `${name}, ${file}`}).`,
  readAsDiffers: (headers: readonly string[]) => `Nieuw in dit bestand: ${headers.map((header) => `‘${header}’`).join(', ')}. Kijk die na.`,
  sheets: 'Bladen',
  hiddenTab: (sheet: string) => `${sheet} (verborgen)`,
  sheetLabel: (sheet: string) => `Uw bestand, blad ${sheet}`,
  rowNumber: 'rijnummer',
  rowsShown: (first: string, last: string, all: string) => `Uw bestand, rij ${first} t/m ${last} van ${all}`,
  notCounted: 'telt niet mee',
  wasInFile: (text: string) => (text === '' ? 'in het bestand stond niets' : `in het bestand stond ${text}`),
  legendName: 'Wat de kleuren betekenen',
  legend: {
    header: 'kop',
    total: 'totaalrij, telt niet mee',
    note: 'noot, telt niet mee',
    unknown: 'onbekend bedrag, geen nul',
    wrong: 'fout, herstelt u in stap 3',
    doubt: 'let op',
    carried: 'waarde van de rij erboven',
  },
  columnsHead: 'Kolommen',
  columnsHeadOf: (at: number) => `Kolommen van tabel ${at}`,
  columnsOf: (sheet: string) => `Kolommen van blad ${sheet}`,
  fieldOf: (letters: string, header: string) => `Kolom ${letters}${header === '' ? '' : `, ${header}`}: lezen wij als`,
  noHeader: 'zonder kop',
  lookHere: 'kijk even',
  yearOfRow: 'Jaar van de rij',
  amountOfYear: 'Bedrag van een jaar',
  amountIn: (year: number) => `Bedrag ${year}`,
  noTableHere: 'Op dit blad zagen wij geen tabel.',
  areasCarried: 'lege gebieden vullen we aan van boven',
  kinds: { streams: 'Geldstromen', commitments: 'Verplichtingen', areas: 'Gebieden' },
  choices: {
    kind: 'Soort rijen',
    unknown: 'weten wij niet',
    unit: 'Bedragen in',
    units: { 1: 'euro', 1000: '× € 1.000', 1000000: 'miljoen euro' },
    plus: 'Plus betekent',
    signs: { income: 'inkomsten', expense: 'uitgaven' },
    headerRows: 'Kop in rij',
  },
  remember: 'Onthoud deze indeling voor het volgende bestand',
  totalRightHead: 'Het totaal klopt.',
  totalRightText: (sheet: string, count: number, cents: number) =>
    `Blad ${sheet}: de ${rows(count)} samen zijn ${euros(cents, 'nl')}. Dat staat ook in uw bestand.`,
  totalWrongHead: 'Het totaal klopt niet.',
  totalWrongText: (sheet: string, taken: number, stated: number) =>
    `Blad ${sheet}: de rijen samen zijn ${euros(taken, 'nl')}, in uw bestand staat ${euros(stated, 'nl')}. Dat scheelt ${euros(Math.abs(taken - stated), 'nl')}.`,
  moreInStep: (count: number) => `en nog ${count}, in de volgende stap`,
  toRepair: 'Te herstellen',
  whichIssues: 'Welke punten',
  errorsTab: (count: number) => `Fouten ${count}`,
  warningsTab: (count: number) => `Let op ${count}`,
  allTab: (count: number) => `Alles ${count}`,
  noIssuesHere: 'Hier is niets te herstellen.',
  andRows: (count: number) => (count === 1 ? 'en 1 andere rij' : `en ${count} andere rijen`),
  makeRepairFile: 'Maak herstelbestand',
  repairFileName: (file: string) => `Herstellen ${file}.xlsx`,
  repairFileDone: (count: number) => `Het herstelbestand is klaar: ${rows(count)}, met erbij wat er mis is.`,
  backToMany: 'Terug naar de lijst',
  manyStore: 'Ingelezen bestanden',
  readingOf: (at: number, all: number) => `Wij lezen bestand ${at} van ${all}`,
  manyRead: (all: number, ready: number, unread: number) => {
    if (unread > 0) return `U stopte: ${unread === 1 ? '1 bestand is' : `${unread} bestanden zijn`} nog niet gelezen.`;
    return ready === 0
      ? `${all} bestanden gelezen.`
      : `${ready} van de ${all} bestanden ${ready === 1 ? 'is' : 'zijn'} klaar om op te slaan.`;
  },
  readOn: (unread: number) => (unread === 1 ? 'Lees het laatste bestand' : `Lees de andere ${unread} bestanden`),
  manyMerge: 'Een uitwisselbestand. Bekijk het om het samen te voegen.',
  manyIntro: 'Wat klaar is slaat u in één keer op, elk bestand als een eigen stap. De andere bekijkt u eerst.',
  closeMany: 'Sluit de lijst',
  saveMany: (count: number) => (count === 1 ? 'Sla 1 bestand op' : `Sla ${count} bestanden op`),
  noteMany: (count: number) => (count === 1 ? 'Noteer 1 levering' : `Noteer ${count} leveringen`),
  notedMany: (count: number) => `${count === 1 ? '1 levering' : `${count} leveringen`} genoteerd. Er is niets veranderd.`,
  savedMany: (files: number, count: number) => `${files === 1 ? '1 bestand' : `${files} bestanden`} ingelezen, ${rows(count)}`,
  many: { state: 'Stand', file: 'Bestand', what: 'Wat wij zagen', look: 'Bekijk', reading: 'wij lezen', waits: 'wacht' },
  manyStates: {
    ready: 'klaar',
    look: 'kijk even',
    same: 'al ingelezen',
    merge: 'kijk even',
    refused: 'geweigerd',
    saved: 'opgeslagen',
    noted: 'genoteerd',
  },
  manyCounts: (added: number, changed: number, rejected: number, doubtful: number, isWrong: boolean) =>
    [
      `${added} nieuw`,
      `${changed} gewijzigd`,
      ...(rejected > 0 ? [`${rejected} afgekeurd`] : []),
      ...(doubtful > 0 ? [`${doubtful} in twijfel`] : []),
      ...(isWrong ? ['het totaal klopt niet'] : []),
    ].join(', '),
  lookAt: (file: string) => `Bekijk ${file}`,
  toBoard: 'Leveringen: wie leverde wanneer, en wat mist',
  emptyCell: 'leeg',
  becomes: 'wordt',
  newValue: (place: string) => `${place} wordt`,
  take: 'Neem over',
  takeAll: (count: number) => `Neem alle ${count} zo over`,
  skip: 'Sla rij over',
  staysBehind: 'Deze rij blijft achter.',
  sameScheme: (name: string) => `Het is ‘${name}’`,
  itFollows: (name: string) => `Opvolger van ‘${name}’`,
  keys: { next: 'volgende', take: 'neem over', skip: 'sla rij over', back: 'terug' },
  addsUp: 'Klopt het totaal?',
  goodRows: (count: number) => (count === 1 ? '1 goede rij' : `${count} goede rijen`),
  rejectedRows: (count: number) => (count === 1 ? '1 afgekeurde rij' : `${count} afgekeurde rijen`),
  together: 'Samen',
  inYourFile: 'In uw bestand',
  noStatedTotal: 'In uw bestand staat geen totaal om mee te vergelijken.',
  nothingLost: 'Verschil € 0: er is niets verloren gegaan',
  difference: (cents: number) => `Verschil ${euros(cents, 'nl')}: kijk welke rij er mist of dubbel is`,
};
