/**
 * What a user can do, once: buttons, keys, palette and the shell's menu read this list. `keys` are written with `Mod`
 * for Ctrl, or ⌘ on a Mac; the window listens to them, the menu only shows them. An action that cannot be chosen now
 * does nothing; the window says why where it was chosen.
 */
export const actions = [
  { id: 'store.new', menu: 'file', keys: 'Mod+N', label: { nl: 'Nieuw bestand…', en: 'New file…' } },
  { id: 'store.open', menu: 'file', keys: 'Mod+O', label: { nl: 'Open…', en: 'Open…' } },
  { id: 'store.sample', menu: 'file', keys: null, label: { nl: 'Bekijk het voorbeeld', en: 'Look at the example' } },
  { id: 'store.public', menu: 'file', keys: null, label: { nl: 'Openbare gegevens', en: 'Public data' } },
  { id: 'store.close', menu: 'file', keys: null, label: { nl: 'Sluit bestand', en: 'Close file' } },
  { id: 'import', menu: 'file', keys: 'Mod+I', label: { nl: 'Lees spreadsheet in…', en: 'Import a spreadsheet…' } },
  { id: 'export.summary', menu: 'file', keys: 'Mod+E', label: { nl: 'Exporteer naar Excel…', en: 'Export to Excel…' } },
  { id: 'export.template', menu: 'file', keys: null, label: { nl: 'Leeg werkboek opslaan…', en: 'Save an empty workbook…' } },
  {
    id: 'export.exchange',
    menu: 'file',
    keys: null,
    label: { nl: 'Wissel uit met een andere Lange Adem…', en: 'Exchange with another Lange Adem…' },
  },
  { id: 'go.backups', menu: 'file', keys: null, label: { nl: 'Reservekopieën: zet een kopie terug', en: 'Backups: put a copy back' } },
  { id: 'print', menu: 'file', keys: 'Mod+P', label: { nl: 'Druk af…', en: 'Print…' } },
  { id: 'undo', menu: 'edit', keys: 'Mod+Z', label: { nl: 'Maak ongedaan', en: 'Undo' } },
  { id: 'redo', menu: 'edit', keys: 'Mod+Shift+Z', label: { nl: 'Opnieuw', en: 'Redo' } },
  { id: 'search', menu: 'edit', keys: 'Mod+K', label: { nl: 'Zoek of doe…', en: 'Find or do…' } },
  { id: 'go.overview', menu: 'view', keys: 'Mod+1', label: { nl: 'Overzicht', en: 'Overview' } },
  { id: 'go.cliffs', menu: 'view', keys: 'Mod+2', label: { nl: 'Kliffen', en: 'Cliffs' } },
  { id: 'go.followUp', menu: 'view', keys: null, label: { nl: 'Open acties: wie doet wat', en: 'Open actions: who does what' } },
  {
    id: 'go.sinceBriefing',
    menu: 'view',
    keys: null,
    label: { nl: 'Sinds de laatste briefing', en: 'Since the last briefing' },
  },
  { id: 'go.compare', menu: 'view', keys: null, label: { nl: 'Vergelijken: sinds wanneer', en: 'Compare: since when' } },
  { id: 'go.scenarios', menu: 'view', keys: null, label: { nl: 'Scenario’s: wat als', en: 'Scenarios: what if' } },
  { id: 'go.beside', menu: 'view', keys: null, label: { nl: 'Scenario’s naast elkaar', en: 'Scenarios side by side' } },
  { id: 'go.least', menu: 'view', keys: null, label: { nl: 'Minste geld: welk gebied eerst', en: 'Least money: which area first' } },
  { id: 'go.sensitivity', menu: 'view', keys: null, label: { nl: 'Gevoeligheid: hoe zeker is dit', en: 'Sensitivity: how sure is this' } },
  { id: 'go.spending', menu: 'view', keys: null, label: { nl: 'Besteding per gebied', en: 'Spending per area' } },
  { id: 'go.briefing', menu: 'view', keys: null, label: { nl: 'Briefing', en: 'Briefing' } },
  { id: 'go.history', menu: 'view', keys: 'Mod+3', label: { nl: 'Geschiedenis', en: 'History' } },
  { id: 'go.deliveries', menu: 'view', keys: null, label: { nl: 'Leveringen: wie leverde wanneer', en: 'Deliveries: who delivered when' } },
  { id: 'go.data', menu: 'view', keys: 'Mod+4', label: { nl: 'Gegevens', en: 'Data' } },
  { id: 'go.quality', menu: 'view', keys: null, label: { nl: 'Kwaliteit van de gegevens', en: 'Quality of the data' } },
  { id: 'theme.system', menu: 'view', keys: null, label: { nl: 'Licht of donker: als het systeem', en: 'Light or dark: like the system' } },
  { id: 'theme.light', menu: 'view', keys: null, label: { nl: 'Licht', en: 'Light' } },
  { id: 'theme.dark', menu: 'view', keys: null, label: { nl: 'Donker', en: 'Dark' } },
  { id: 'language.nl', menu: 'view', keys: null, label: { nl: 'Nederlands', en: 'Nederlands (Dutch)' } },
  { id: 'language.en', menu: 'view', keys: null, label: { nl: 'English (Engels)', en: 'English' } },
  { id: 'help', menu: 'help', keys: 'F1', label: { nl: 'Hulp', en: 'Help' } },
  { id: 'go.settings', menu: 'help', keys: null, label: { nl: 'Instellingen', en: 'Settings' } },
  { id: 'tour', menu: 'help', keys: null, label: { nl: 'Rondleiding', en: 'Tour' } },
  { id: 'keys', menu: 'help', keys: '?', label: { nl: 'Alle toetsen', en: 'All keys' } },
  {
    id: 'about',
    menu: 'help',
    keys: null,
    label: { nl: 'Over Lange Adem: versie en licenties', en: 'About Lange Adem: version and licences' },
  },
] as const satisfies readonly ActionDefinition[];

/** A menu of the shell. */
export type MenuName = 'file' | 'edit' | 'view' | 'help';

type ActionDefinition = {
  readonly id: string;
  readonly menu: MenuName;
  readonly keys: string | null;
  readonly label: { readonly nl: string; readonly en: string };
};

export type Action = (typeof actions)[number];
export type ActionId = Action['id'];
