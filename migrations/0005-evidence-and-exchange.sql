-- Documents that prove a row: a copy of which the bytes lie with those of the imported files, a file elsewhere as it was
-- when it was noted, or a web address. All with a history.
CREATE TABLE evidence (
  id TEXT PRIMARY KEY NOT NULL,
  table_name TEXT NOT NULL CHECK (table_name IN ('stream', 'commitment')),
  row_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('copy', 'file', 'address')),
  name TEXT NOT NULL,
  -- Where it is, unless it is a copy.
  address TEXT,
  sha256 TEXT,
  bytes INTEGER CHECK (bytes >= 0),
  page TEXT,
  checksum INTEGER NOT NULL,
  CHECK ((kind = 'copy') = (address IS NULL)),
  CHECK ((kind = 'address') = (sha256 IS NULL))
) STRICT;
CREATE INDEX evidence_row ON evidence (row_id);

-- A merge brings files that another installation read: several in a change set, each with who read it there and when.
CREATE TABLE source_new (
  id INTEGER PRIMARY KEY,
  change_set_id INTEGER NOT NULL REFERENCES change_set (id),
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  shape TEXT NOT NULL,
  reading TEXT CHECK (json_valid(reading)),
  read_at TEXT CHECK (read_at IS NULL OR julianday(read_at) IS NOT NULL),
  read_by TEXT
) STRICT;
INSERT INTO source_new (id, change_set_id, file, sha256, bytes, shape, reading)
  SELECT id, change_set_id, file, sha256, bytes, shape, reading FROM source;
DROP TABLE source;
ALTER TABLE source_new RENAME TO source;
CREATE INDEX source_shape ON source (shape);
CREATE INDEX source_change_set ON source (change_set_id);

-- Versions of rows that a merge brought along: who made them where and when, and what the row then was (NULL: removed).
CREATE TABLE carried_version (
  change_set_id INTEGER NOT NULL REFERENCES change_set (id),
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  at TEXT NOT NULL CHECK (julianday(at) IS NOT NULL),
  who TEXT NOT NULL,
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  source_id INTEGER REFERENCES source (id),
  sheet_position INTEGER,
  sheet_row INTEGER,
  content TEXT CHECK (json_valid(content)),
  PRIMARY KEY (change_set_id, table_name, row_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX carried_version_row ON carried_version (table_name, row_id);
CREATE INDEX carried_version_source ON carried_version (source_id) WHERE source_id IS NOT NULL;
