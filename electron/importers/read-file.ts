import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Progress } from '#shared/contracts/events.ts';
import type { Inspection, Issue, SeenDecision } from '#shared/contracts/inspection.ts';
import type { Mapping } from '#shared/contracts/mapping.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { Language } from '#shared/contracts/values.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { readingTexts } from '#shared/text/reading-texts.ts';
import { fileProperties } from './file-properties.ts';
import { shapeOfBook, understood, untold } from './inspect.ts';
import { fileBytes } from './read/file-bytes.ts';
import { workbookOf } from './read/workbook.ts';
import type { KnownNames, Reading } from './reading.ts';
import { seenDecision } from './recognise/decision-day.ts';
import { withoutFarRows } from './recognise/far-rows.ts';
import { type Remembered, readLike } from './remembered.ts';
import { forSheets, repairedIn } from './told.ts';

export type ReadFileInput = {
  readonly path: string;
  /** Its name for people where that differs from the path's: an uploaded file lies under another. */
  readonly name?: string;
  readonly known: KnownNames;
  readonly mapping?: Mapping;
  /** Earlier files of the store, newest first: where no mapping is given, one of the same shape says how to read. */
  readonly remembered?: readonly Remembered[];
  /** The area of rows that name none. */
  readonly area?: AreaId;
  readonly language?: Language;
};

const rowsBetweenTellings = 500;

/**
 * A file as it is understood, with its good rows. Problems: `file-missing`, `file-unreadable`, `file-not-a-spreadsheet`,
 * `file-encrypted`, `file-broken`, `file-too-large`, `file-changed` (while it was read), `no-table-found`.
 */
export function readFile(input: ReadFileInput, progress: (progress: Progress) => void): Result<Reading, Problem> {
  const file = input.name ?? basename(input.path);
  const content = fileBytes(input.path, file, progress);
  return content.ok ? readBytes(content.value, file, input, progress) : content;
}

/** The same of bytes that are at hand. */
export function readBytes(
  content: Uint8Array,
  file: string,
  input: Omit<ReadFileInput, 'path' | 'name'>,
  progress: (progress: Progress) => void,
): Result<Reading, Problem> {
  const found = workbookOf(content, file);
  if (!found.ok) return found;
  const book = { ...found.value, grids: found.value.grids.map(withoutFarRows) };
  const rowCount = book.grids.reduce((sum, { rows }) => sum + rows.length, 0);
  let rowsRead = 0;
  const onRow = () => {
    rowsRead += 1;
    if (rowsRead % rowsBetweenTellings === 0) progress({ step: 'understand', done: rowsRead, of: rowCount });
  };
  progress({ step: 'understand', done: 0, of: rowCount });
  const tablesSeen = untold(book, input.known);
  const looks = shapeOfBook(tablesSeen);
  const like = readLike(looks, input.remembered ?? []);
  const mapping = forSheets(input.mapping ?? like?.mapping ?? null, book.grids);
  const { tables, issues, ...rows } = understood({
    ...{ file, book: book, untold: tablesSeen, known: input.known, texts: readingTexts(input.language ?? 'nl') },
    ...{ area: input.area ?? null, mapping, onRow },
  });
  if (tables.length === 0) {
    const isLoose = book.kind === 'csv' || book.kind === 'txt';
    const sheets = book.grids.map(({ sheet }) => sheet).join(', ');
    return failed(
      isLoose && rows.columns.length === 0 && book.grids.every(({ rows: lines }) => lines.length < 2)
        ? problem('file-not-a-spreadsheet', { file })
        : problem('no-table-found', { sheets }, { file }),
    );
  }
  const { sent, savedOn } = fileProperties(content);
  const decided = seenDecision(book.grids, tables, file);
  const inspection: Inspection = {
    ...{
      file,
      kind: book.kind,
      bytes: content.length,
      tables,
      issues: sorted(
        decided === null ? issues : [...issues, decisionIssue(decided)],
        tables.map(({ sheet }) => sheet),
      ),
    },
    sha256: createHash('sha256').update(content).digest('hex'),
    ...{ mapping, readAs: like?.readAs ?? null, decided, savedOn },
  };
  return done({ inspection, content, sent, ...looks, ...rows, repaired: repairedIn(book.grids, mapping) });
}

function decisionIssue({ on, seen, place }: SeenDecision): Issue {
  return { severity: 'info', problem: problem('decision-seen', { day: on }, place), place, value: seen };
}

/** Issues in the order of the file: sheet, row, column. */
function sorted(issues: readonly Issue[], sheets: readonly string[]): Issue[] {
  const place = ({ place: at }: Issue) => [sheets.indexOf(at.sheet ?? ''), at.row ?? 0, (at.column ?? '').length, at.column ?? ''] as const;
  return issues
    .map((issue, index) => ({ issue, key: place(issue), index }))
    .sort(
      (a, b) =>
        a.key[0] - b.key[0] ||
        a.key[1] - b.key[1] ||
        a.key[2] - b.key[2] ||
        (a.key[3] < b.key[3] ? -1 : a.key[3] > b.key[3] ? 1 : a.index - b.index),
    )
    .map(({ issue }) => issue);
}
