import type { doors as nl } from '#shared/text/nl/doors.ts';

export const doors: typeof nl = {
  serving: (address) => `Lange Adem is open at ${address}\nThis address works on this computer only. To stop: Ctrl+C.`,
  electronFetching: 'Fetching the program window (Electron), this once. It takes about a minute.',
  electronFailed: 'The program window (Electron) cannot start here, so Lange Adem opens in your browser.',
  electronMissing: 'The program window (Electron) cannot be had here, so Lange Adem opens in your browser.',
  cannotOpen: 'This file does not open',
  workRuns: 'A file is still being worked on. If you stop, nothing changes in your data.',
  stay: 'Stay',
  leave: 'Stop anyway',
  fileKinds: {
    workbook: 'Spreadsheets',
    store: 'Lange Adem files',
    excel: 'Excel workbook',
    word: 'Word document',
    pdf: 'PDF',
    calendar: 'Calendar file',
    settings: 'Settings of Lange Adem',
    scenario: 'Scenario file',
    exchange: 'Lange Adem exchange file',
    document: 'Documents',
    archive: 'Zip file with files',
    svg: 'Drawing (SVG)',
    png: 'Picture (PNG)',
  },
  menus: { file: 'File', edit: 'Edit', view: 'View', help: 'Help' },
  roles: {
    quit: 'Quit',
    close: 'Close window',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    resetZoom: 'Actual size',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    togglefullscreen: 'Full screen',
  },
  spelling: {
    notAdded: 'This word cannot be added to your words',
    noOther: 'No other spelling found',
    add: (word) => `Add ‘${word}’ to my words`,
  },
  recent: 'Open recent',
  noRecent: 'No files yet',
  gone: (name) => `${name} (not found)`,
  momentNear: (name, days) => `${name}: ${days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`}`,
  momentsNear: (count) => (count === 1 ? '1 decision moment comes near' : `${count} decision moments come near`),
  lastFor: (cliffs) => {
    const areas = [...new Set(cliffs.map(({ areaName }) => areaName))];
    const where = areas.length > 3 ? `${areas.length} areas` : areas.join(', ');
    return `The last decision for ${cliffs.length === 1 ? '1 cliff' : `${cliffs.length} cliffs`} in ${where}.`;
  },
};
