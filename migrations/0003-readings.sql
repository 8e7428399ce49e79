-- What people told of how to read a file, for the next one that looks like it. NULL: nothing is to be remembered.
ALTER TABLE source ADD COLUMN reading TEXT CHECK (json_valid(reading));
