-- What documents say of the amounts of a row, where a formal decision is among them: side by side, each with its day.
-- `counts`: the row has the amounts of this one. With a history, like the rows.
CREATE TABLE document_amounts (
  id TEXT PRIMARY KEY NOT NULL,
  table_name TEXT NOT NULL CHECK (table_name IN ('stream', 'commitment')),
  row_id TEXT NOT NULL,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  sheet TEXT,
  sheet_row INTEGER,
  -- NULL: no formal decision.
  decided_on TEXT,
  said_at TEXT NOT NULL CHECK (julianday(said_at) IS NOT NULL),
  years TEXT NOT NULL CHECK (json_valid(years)),
  total INTEGER,
  counts INTEGER NOT NULL CHECK (counts IN (0, 1)),
  checksum INTEGER NOT NULL
) STRICT;
CREATE INDEX document_amounts_row ON document_amounts (row_id);
