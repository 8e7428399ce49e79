-- The store as it begins. Dates are civil dates, instants ISO 8601 UTC, money is whole cents.
-- A row's checksum is over all its values (for streams and commitments with their amounts per year), so that a bit that
-- turned over on the disk is found and the row named. References are checked at commit: within a change set the order of
-- writes is free.

CREATE TABLE store (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  kind TEXT NOT NULL CHECK (kind IN ('sample', 'public', 'own'))
) STRICT;

-- One transaction of the history. The one that is running has no checksum yet; outside a transaction none is running.
CREATE TABLE change_set (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL CHECK (julianday(at) IS NOT NULL),
  who TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('create', 'import', 'sample', 'public', 'edit', 'settings', 'undo', 'restore', 'merge')),
  what TEXT NOT NULL,
  undoes INTEGER REFERENCES change_set (id),
  rows_added INTEGER NOT NULL DEFAULT 0,
  rows_changed INTEGER NOT NULL DEFAULT 0,
  rows_removed INTEGER NOT NULL DEFAULT 0,
  -- The changes of a set lie side by side: their first and last id.
  first_change INTEGER,
  last_change INTEGER,
  -- SHA-256 over the checksum of the set before, this row, and the changes and places of this set.
  checksum TEXT
) STRICT;
CREATE INDEX change_set_undoes ON change_set (undoes) WHERE undoes IS NOT NULL;

-- What stood before, written by triggers only: nothing for an insert, the old values of the changed columns for an
-- update, the whole row for a delete. An amount per year has the id of its stream or commitment, and its year; amounts
-- that came with a new row are not told apart from it. No reference to change_set, nor checks: the triggers write nothing
-- else, and this is where a large import spends its time.
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  change_set_id INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  year INTEGER,
  operation TEXT NOT NULL,
  before TEXT
) STRICT;
CREATE INDEX change_of_row ON change (row_id);

CREATE TABLE area (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  municipality TEXT,
  programme TEXT,
  programme_start INTEGER,
  programme_horizon INTEGER,
  plan_until TEXT CHECK (plan_until IS date(plan_until)),
  residents INTEGER CHECK (residents >= 0),
  reserve INTEGER NOT NULL CHECK (reserve >= 0),
  reserve_noted TEXT CHECK (reserve_noted IS date(reserve_noted)),
  framework_day TEXT CHECK (framework_day IS substr(date('2024-' || framework_day), 6)),
  budget_day TEXT CHECK (budget_day IS substr(date('2024-' || budget_day), 6)),
  checksum INTEGER NOT NULL
) STRICT;

CREATE TABLE scheme (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  funder TEXT,
  decided_by TEXT NOT NULL CHECK (decided_by IN ('national', 'provincial', 'municipal', 'other')),
  stated_decider TEXT CHECK (stated_decider IN ('national', 'provincial', 'municipal', 'other')),
  earmarked INTEGER CHECK (earmarked IN (0, 1)),
  follows TEXT REFERENCES scheme (id) DEFERRABLE INITIALLY DEFERRED,
  checksum INTEGER NOT NULL
) STRICT;
CREATE INDEX scheme_follows ON scheme (follows);

CREATE TABLE stream (
  id TEXT PRIMARY KEY NOT NULL,
  area_id TEXT NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
  scheme_id TEXT NOT NULL REFERENCES scheme (id) DEFERRABLE INITIALLY DEFERRED,
  reference TEXT,
  certainty TEXT NOT NULL CHECK (certainty IN ('granted', 'budgeted', 'pledged', 'requested', 'expected')),
  nature TEXT NOT NULL CHECK (nature IN ('structural', 'incidental')),
  "use" TEXT NOT NULL CHECK ("use" IN ('running', 'investment')),
  "start" TEXT CHECK ("start" IS date("start")),
  "end" TEXT CHECK ("end" IS date("end")),
  spendable_until TEXT CHECK (spendable_until IS date(spendable_until)),
  total INTEGER CHECK (total >= 0),
  theme TEXT,
  spent INTEGER CHECK (spent >= 0),
  spent_until TEXT CHECK (spent_until IS date(spent_until)),
  apply_before TEXT CHECK (apply_before IS date(apply_before)),
  report_before TEXT CHECK (report_before IS date(report_before)),
  matches TEXT REFERENCES scheme (id) DEFERRABLE INITIALLY DEFERRED,
  area_share INTEGER CHECK (area_share BETWEEN 0 AND 10000),
  owner TEXT,
  evidence TEXT,
  note TEXT,
  scheme_conflict INTEGER NOT NULL CHECK (scheme_conflict IN (0, 1)),
  claims TEXT CHECK (json_valid(claims)),
  checksum INTEGER NOT NULL,
  CHECK ("start" <= "end")
) STRICT;
CREATE INDEX stream_area ON stream (area_id);
CREATE INDEX stream_scheme ON stream (scheme_id);
CREATE INDEX stream_matches ON stream (matches) WHERE matches IS NOT NULL;

-- Cents of a calendar year; NULL is an amount that is not known ("p.m."). No row: no amount.
CREATE TABLE stream_amount (
  stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
  cents INTEGER CHECK (cents >= 0),
  PRIMARY KEY (stream_id, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE commitment (
  id TEXT PRIMARY KEY NOT NULL,
  area_id TEXT NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
  description TEXT NOT NULL,
  category TEXT NOT NULL CHECK (category IN ('staff', 'subsidy', 'contract', 'physical', 'housing', 'other')),
  hardness TEXT NOT NULL CHECK (hardness IN ('legal', 'administrative', 'intended')),
  "use" TEXT NOT NULL CHECK ("use" IN ('running', 'investment')),
  funded_by TEXT REFERENCES scheme (id) DEFERRABLE INITIALLY DEFERRED,
  "start" TEXT CHECK ("start" IS date("start")),
  "end" TEXT CHECK ("end" IS date("end")),
  notice_months INTEGER CHECK (notice_months >= 0),
  indexation INTEGER,
  fte REAL CHECK (fte >= 0),
  residents INTEGER CHECK (residents >= 0),
  total INTEGER CHECK (total >= 0),
  theme TEXT,
  note TEXT,
  checksum INTEGER NOT NULL,
  CHECK ("start" <= "end")
) STRICT;
CREATE INDEX commitment_area ON commitment (area_id);
CREATE INDEX commitment_funded_by ON commitment (funded_by) WHERE funded_by IS NOT NULL;

CREATE TABLE commitment_amount (
  commitment_id TEXT NOT NULL REFERENCES commitment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
  cents INTEGER CHECK (cents >= 0),
  PRIMARY KEY (commitment_id, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE moment (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  decider TEXT NOT NULL CHECK (decider IN ('national', 'provincial', 'municipal', 'other')),
  rule TEXT NOT NULL CHECK (json_valid(rule)),
  decides INTEGER NOT NULL CHECK (decides IN (0, 1)),
  area_day TEXT CHECK (area_day IN ('frameworkDay', 'budgetDay')),
  checksum INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
  id TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value)),
  checksum INTEGER NOT NULL
) STRICT;

-- Imported files, outside undo: the bytes once for each file, and how each delivery of it was read.
CREATE TABLE source_content (
  sha256 TEXT PRIMARY KEY NOT NULL,
  deflated BLOB NOT NULL
) STRICT;

CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  change_set_id INTEGER NOT NULL UNIQUE REFERENCES change_set (id),
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  shape TEXT NOT NULL
) STRICT;
CREATE INDEX source_shape ON source (shape);

CREATE TABLE source_table (
  source_id INTEGER NOT NULL REFERENCES source (id),
  position INTEGER NOT NULL,
  sheet TEXT NOT NULL,
  columns TEXT NOT NULL CHECK (json_valid(columns)),
  PRIMARY KEY (source_id, position)
) STRICT, WITHOUT ROWID;

-- Where in a source a row stood.
CREATE TABLE place (
  source_id INTEGER NOT NULL REFERENCES source (id),
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  sheet_row INTEGER NOT NULL,
  PRIMARY KEY (source_id, table_name, row_id),
  FOREIGN KEY (source_id, position) REFERENCES source_table (source_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX place_of_table ON place (source_id, position);

-- Which window writes; outside the history.
CREATE TABLE lease (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  holder TEXT NOT NULL,
  who TEXT NOT NULL,
  computer TEXT NOT NULL,
  since TEXT NOT NULL,
  renewed TEXT NOT NULL
) STRICT;
