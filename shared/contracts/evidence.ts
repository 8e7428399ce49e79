/** The tables whose rows may be proven by a document. */
export const provenTables = ['stream', 'commitment'] as const;
export type ProvenTable = (typeof provenTables)[number];

/** Whether rows of a table may be proven by a document. */
export function isProvenTable(table: string): table is ProvenTable {
  return (provenTables as readonly string[]).includes(table);
}

/**
 * What a document is to the store: a copy in it, a file that lies elsewhere (as it was when it was noted), or the address
 * of a page on the web, which the program never opens by itself.
 */
export type EvidenceKind = 'copy' | 'file' | 'address';

/** A document that proves a row, as the store keeps it. */
export type Evidence = {
  readonly id: string;
  readonly tableName: ProvenTable;
  readonly rowId: string;
  readonly kind: EvidenceKind;
  /** The file's name, or what people call the page. */
  readonly name: string;
  /** Path or web address; null for a copy. A path is for the engine only. */
  readonly address: string | null;
  /** Of the bytes; null for a web address. */
  readonly sha256: string | null;
  readonly bytes: number | null;
  /** Page or article in it, as people write it: "3", "p. 4-6", "art. 2". */
  readonly page: string | null;
};

/** Whether a text is the address of a page on the web: http or https, and nothing that a program would run. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#]+([/?#]\S*)?$/i.test(text) && text.length <= 2000;
}

/**
 * Whether a document is what it was: a web address is not looked at, and a file on a network share (`on-share`) only when a
 * person asks, since a store from outside must not make this computer reach for another.
 */
export type EvidenceState = 'whole' | 'missing' | 'changed' | 'not-looked-at' | 'on-share';

/** A document for people; of a file elsewhere only its name and that of its folder. */
export type EvidenceItem = {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly name: string;
  /** The web address, or the name of the folder that the file lies in. */
  readonly place: string | null;
  readonly bytes: number | null;
  readonly page: string | null;
  readonly state: EvidenceState;
  /** Who added it, and when. */
  readonly who: string | null;
  readonly at: string | null;
};

/** What proves a row: its documents, and what the row itself names. */
export type EvidenceOfRow = { readonly named: string | null; readonly documents: readonly EvidenceItem[] };

/** A document that is gone, or not what it was. */
export type EvidenceFault = {
  readonly id: string;
  readonly table: ProvenTable;
  readonly rowId: string;
  /** What a person knows the row by. */
  readonly row: string;
  readonly name: string;
  readonly state: Extract<EvidenceState, 'missing' | 'changed'>;
};

/** All documents of a store in a few figures, with what is wrong. */
export type EvidenceView = {
  readonly rows: number;
  /** Rows with a document, and rows that only name one in words. */
  readonly proven: number;
  readonly named: number;
  readonly faults: readonly EvidenceFault[];
};
