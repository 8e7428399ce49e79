-- What users keep beside the rows: scenarios, states of a moment, and how a cliff is followed up. All with a history.

-- `changes` is the list of a scenario file (contracts/cli.md).
CREATE TABLE scenario (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  author TEXT NOT NULL,
  note TEXT,
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  checksum INTEGER NOT NULL
) STRICT;

-- The rows, settings and question of a moment, by name; their bytes lie with those of the imported files.
CREATE TABLE kept_state (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  author TEXT NOT NULL,
  kept_at TEXT NOT NULL CHECK (julianday(kept_at) IS NOT NULL),
  reference_date TEXT NOT NULL CHECK (reference_date IS date(reference_date)),
  lens TEXT NOT NULL CHECK (lens IN ('secured', 'planned', 'hoped')),
  sha256 TEXT NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;

-- Under the key of a cliff, which stays the same through imports (decisions.md, "The same cliff").
CREATE TABLE follow_up (
  id TEXT PRIMARY KEY NOT NULL,
  owner TEXT,
  status TEXT NOT NULL CHECK (status IN ('seen', 'raised', 'repaired', 'accepted')),
  raised_with TEXT,
  note TEXT,
  noted_on TEXT NOT NULL CHECK (noted_on IS date(noted_on)),
  checksum INTEGER NOT NULL
) STRICT;
