-- Sentences of briefings that a writer put in other words. `made_from` is what the figures said then, so that a later
-- figure shows.
CREATE TABLE kept_sentence (
  id TEXT PRIMARY KEY NOT NULL,
  page TEXT NOT NULL,
  sentence TEXT NOT NULL,
  text TEXT NOT NULL,
  made_from TEXT NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;
