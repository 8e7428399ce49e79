import type { Text } from './text-look.ts';

/** A part of a tagged page: what a screen reader walks through. */
export type Tag = {
  readonly group: (type: string) => Tag;
  readonly part: (type: string, draw: () => void, about?: About) => void;
  readonly end: () => void;
};
export type About = { readonly alt?: string; readonly scope?: 'Row' | 'Column' };

/**
 * What a page is laid out on: paper that shows it, or a measure that only counts. Both answer with the same heights, so
 * that what is said of a page is true of what is printed. All in points from the left top.
 */
export type Paper = {
  /** The whole document. */
  readonly root: Tag;
  /** Writes a text that wraps at a width; gives the place below it. */
  readonly write: (text: string, x: number, y: number, width: number, look: Text) => number;
  readonly heightOf: (text: string, width: number, look: Text) => number;
  /** The width of a text in one line, in the plain face. */
  readonly widthOf: (text: string, size: number) => number;
  /** A line over the width of the page. */
  readonly rule: (y: number, color: string, thickness: number) => void;
  /** A place for something of this height: the given one, or the top of a next sheet where it would run off. */
  readonly room: (y: number, height: number) => number;
  /** Draws with the pen of the real page; a measure draws nothing. */
  readonly draw: (how: (pdf: PDFKit.PDFDocument) => void) => void;
};

/** Where the sheet ends for text. */
export const sheetEnd = 842 - 34;
export const sheetTop = 40;
