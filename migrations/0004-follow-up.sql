-- What a follow-up is of, as the figures had it when it was noted, so that it can be told of a cliff that is gone; and the
-- day before which somebody promised to act. Nothing wrote into this table before.
ALTER TABLE follow_up ADD COLUMN due_on TEXT CHECK (due_on IS NULL OR due_on IS date(due_on));
ALTER TABLE follow_up ADD COLUMN cliff_date TEXT CHECK (cliff_date IS NULL OR cliff_date IS date(cliff_date));
-- Cents: what falls away per year, or of a shortfall what is not paid.
ALTER TABLE follow_up ADD COLUMN cliff_amount INTEGER;
