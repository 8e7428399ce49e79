import type { FileKind } from '#shared/contracts/bridge.ts';

const endings: Record<FileKind, string> = {
  workbook: '.xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.txt,.adempak',
  store: '.adem',
  excel: '.xlsx',
  word: '.docx',
  pdf: '.pdf',
  calendar: '.ics',
  settings: '.json',
  scenario: '.json',
  exchange: '.adempak',
  document: '.pdf,.docx,.doc,.odt,.xlsx,.ods,.csv,.txt,.png,.jpg,.jpeg,.eml,.msg',
  archive: '.zip',
  svg: '.svg',
  png: '.png',
};

/** The browser's own file chooser; nothing where the user thought better of it. */
export function chooseInBrowser(kind: FileKind, multiple: boolean): Promise<readonly File[]> {
  return new Promise((chosen) => {
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', accept: endings[kind], multiple });
    input.addEventListener('change', () => chosen(Array.from(input.files ?? [])));
    input.addEventListener('cancel', () => chosen([]));
    input.click();
  });
}

/** Hands bytes to the browser's downloads. */
export function saveInBrowser(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
