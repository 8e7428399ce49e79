import { extname } from 'node:path';
import type { FileKind } from '#shared/contracts/bridge.ts';

/** The endings of each kind of file that a chooser shows. */
export const endings: Readonly<Record<FileKind, readonly string[]>> = {
  workbook: ['xlsx', 'xlsm', 'xls', 'xlsb', 'ods', 'csv', 'adempak'],
  store: ['adem'],
  excel: ['xlsx'],
  word: ['docx'],
  pdf: ['pdf'],
  calendar: ['ics'],
  settings: ['json'],
  scenario: ['json'],
  exchange: ['adempak'],
  // What a decision or a grant comes in; no program, whatever it is called.
  document: ['pdf', 'docx', 'doc', 'odt', 'xlsx', 'ods', 'csv', 'txt', 'png', 'jpg', 'jpeg', 'eml', 'msg'],
  archive: ['zip'],
  svg: ['svg'],
  png: ['png'],
};

const opened = ['xlsx', 'ods', 'csv', 'docx', 'pdf', 'ics', 'odt', 'txt', 'png', 'jpg', 'jpeg', 'zip', 'svg'];

function endingOf(path: string): string {
  return extname(path).slice(1).toLowerCase();
}

/** A file that may come in by a drop, or from outside. */
export function isTaken(path: string): boolean {
  return isStore(path) || endings.workbook.includes(endingOf(path));
}

export function isStore(path: string): boolean {
  return endings.store.includes(endingOf(path));
}

/** A document; never a program, whatever the window asks. */
export function isOpenedOutside(path: string): boolean {
  return opened.includes(endingOf(path));
}
