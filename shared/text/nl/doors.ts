/** What the terminal and the shell say: starting, serving, choosing files, the menu. */
export const doors = {
  serving: (address: string) => `Lange Adem staat open op ${address}\nDeze verwijzing werkt alleen op deze computer. Stoppen: Ctrl+C.`,
  electronFetching: 'Het programmavenster (Electron) wordt eenmalig opgehaald. Dit duurt ongeveer een minuut.',
  electronFailed: 'Het programmavenster (Electron) kan hier niet starten: Lange Adem opent daarom in uw browser.',
  electronMissing: 'Het programmavenster (Electron) is hier niet te krijgen: Lange Adem opent daarom in uw browser.',
};
