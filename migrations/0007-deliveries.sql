-- Cells that were repaired before a file was taken in: what stands in the file, and what was read instead. They belong to
-- the change set, also where nothing of how the file was read is remembered.
CREATE TABLE repaired_cell (
  source_id INTEGER NOT NULL REFERENCES source (id),
  sheet TEXT NOT NULL,
  sheet_row INTEGER NOT NULL,
  sheet_column TEXT NOT NULL,
  seen TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (source_id, sheet, sheet_row, sheet_column)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO repaired_cell
  SELECT source.id, json_extract(told.value, '$.sheet'), json_extract(cell.value, '$.row'), json_extract(cell.value, '$.column'),
    json_extract(cell.value, '$.seen'), json_extract(cell.value, '$.value')
  FROM source, json_each(source.reading, '$.mapping.tables') AS told, json_each(told.value, '$.corrections') AS cell
  WHERE source.reading IS NOT NULL;

-- A file that came and changed nothing: no change set, but somebody delivered. `areas`: how many rows of each area it held.
CREATE TABLE delivery (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL CHECK (julianday(at) IS NOT NULL),
  who TEXT NOT NULL,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  areas TEXT NOT NULL CHECK (json_valid(areas))
) STRICT;

-- How files of a shape are read, under a name of its own; with a history, like everything that users keep. `forgotten`: what
-- earlier files of this shape taught is not used any more.
CREATE TABLE reading (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  author TEXT NOT NULL,
  kept_at TEXT NOT NULL CHECK (julianday(kept_at) IS NOT NULL),
  file TEXT NOT NULL,
  headers TEXT NOT NULL CHECK (json_valid(headers)),
  mapping TEXT CHECK (json_valid(mapping)),
  forgotten INTEGER NOT NULL CHECK (forgotten IN (0, 1)),
  checksum INTEGER NOT NULL
) STRICT;
