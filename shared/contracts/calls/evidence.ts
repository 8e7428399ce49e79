import * as z from 'zod';
import type { DocumentsView } from '#shared/contracts/documents.ts';
import { type EvidenceOfRow, type EvidenceState, type EvidenceView, provenTables } from '#shared/contracts/evidence.ts';
import { fileHandle, language } from '#shared/contracts/values.ts';
import { gives, nothing } from './gives.ts';

const provenRow = z.object({ table: z.enum(provenTables), id: z.string().min(1).max(200) });
const evidencePage = z
  .string()
  .trim()
  .max(60)
  .nullable()
  .transform((page) => page || null);

/** Documents: what they state of amounts, and which prove a row. */
export const evidenceCalls = {
  /** Rows of which documents state other amounts, side by side with their days. */
  'documents.view': gives<DocumentsView>()('query', nothing),
  /** Lets the amounts of a document count for its row. */
  'documents.choose': gives<{ readonly changeSet: number | null }>()('change', z.object({ id: z.string().max(400), language })),

  /** The documents that prove a row. */
  'evidence.list': gives<EvidenceOfRow>()('query', provenRow),
  /** Looks at a document where it lies, also on a network share. */
  'evidence.look': gives<EvidenceState>()('query', z.object({ id: z.string().max(200) })),
  /** How many rows have a document, and which documents are gone or changed. */
  'evidence.view': gives<EvidenceView>()('query', nothing),
  /** Adds a document to a row: a copy of it, or (not in a browser) where it lies, as it is now. */
  'evidence.addFile': gives<{ readonly changeSet: number | null }>()(
    'change',
    provenRow.extend({ file: fileHandle, keep: z.enum(['copy', 'file']), page: evidencePage, language }),
  ),
  'evidence.addAddress': gives<{ readonly changeSet: number | null }>()(
    'change',
    provenRow.extend({ address: z.string().trim().max(2000), page: evidencePage, language }),
  ),
  'evidence.remove': gives<{ readonly changeSet: number | null }>()('change', z.object({ id: z.string().max(200), language })),
  /** Writes the kept copy of a document. */
  'evidence.save': gives<{ file: string; bytes: number }>()('change', z.object({ id: z.string().max(200), target: fileHandle })),
} as const;
