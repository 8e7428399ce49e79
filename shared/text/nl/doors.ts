/** What the terminal and the shell say: starting, serving, choosing files, the menu. */
export const doors = {
  serving: (address: string) => `Lange Adem staat open op ${address}\nDeze verwijzing werkt alleen op deze computer. Stoppen: Ctrl+C.`,
  electronFetching: 'Het programmavenster (Electron) wordt eenmalig opgehaald. Dit duurt ongeveer een minuut.',
  electronFailed: 'Het programmavenster (Electron) kan hier niet starten: Lange Adem opent daarom in uw browser.',
  electronMissing: 'Het programmavenster (Electron) is hier niet te krijgen: Lange Adem opent daarom in uw browser.',
  cannotOpen: 'Dit bestand gaat niet open',
  workRuns: 'Er wordt nog gewerkt aan een bestand. Als u stopt, verandert er niets in uw gegevens.',
  stay: 'Blijf',
  leave: 'Stop toch',
  fileKinds: {
    workbook: 'Spreadsheets',
    store: 'Bestanden van Lange Adem',
    excel: 'Excel-werkboek',
    word: 'Word-document',
    pdf: 'Pdf',
    calendar: 'Agendabestand',
    settings: 'Instellingen van Lange Adem',
    scenario: 'Scenariobestand',
    exchange: 'Uitwisselbestand van Lange Adem',
    document: 'Documenten',
    archive: 'Zip-bestand met bestanden',
    svg: 'Tekening (SVG)',
    png: 'Plaatje (PNG)',
  },
  menus: { file: 'Bestand', edit: 'Bewerken', view: 'Beeld', help: 'Help' },
  roles: {
    quit: 'Sluit af',
    close: 'Sluit venster',
    cut: 'Knip',
    copy: 'Kopieer',
    paste: 'Plak',
    selectAll: 'Selecteer alles',
    resetZoom: 'Ware grootte',
    zoomIn: 'Vergroot',
    zoomOut: 'Verklein',
    togglefullscreen: 'Volledig scherm',
  },
  spelling: {
    notAdded: 'Dit woord kan niet in uw woordenlijst',
    noOther: 'Geen andere spelling gevonden',
    add: (word: string) => `Zet ‘${word}’ in mijn woordenlijst`,
  },
  recent: 'Open recent',
  noRecent: 'Nog geen bestanden',
  gone: (name: string) => `${name} (niet gevonden)`,
  momentNear: (name: string, days: number) => `${name}: ${days === 0 ? 'vandaag' : days === 1 ? 'morgen' : `over ${days} dagen`}`,
  momentsNear: (count: number) => (count === 1 ? '1 besluitmoment komt dichtbij' : `${count} besluitmomenten komen dichtbij`),
  lastFor: (cliffs: readonly { readonly areaName: string }[]) => {
    const areas = [...new Set(cliffs.map(({ areaName }) => areaName))];
    const where = areas.length > 3 ? `${areas.length} gebieden` : areas.join(', ');
    return `Het laatste besluit voor ${cliffs.length === 1 ? '1 klif' : `${cliffs.length} kliffen`} in ${where}.`;
  },
};
