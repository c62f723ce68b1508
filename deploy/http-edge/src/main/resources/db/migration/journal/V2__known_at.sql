-- Entries are written a little after they were made: a row of repeats up to a minute later. So that
-- what was shown as of an instant never grows, each entry gets an instant at which it became known:
-- that at which it was made, or, if the journal has been shown for that one, the next that is free.
CREATE TABLE journal.shown (
    one   boolean        PRIMARY KEY DEFAULT true CHECK (one),
    until timestamptz(3) NOT NULL   -- the latest instant for which entries have been shown
);
INSERT INTO journal.shown (until) VALUES ('epoch');

ALTER TABLE journal.entry ADD COLUMN known_at timestamptz(3);
-- Rewrites the table, which the trigger that refuses changes doesn't forbid.
ALTER TABLE journal.entry ALTER COLUMN known_at TYPE timestamptz(3) USING at;
ALTER TABLE journal.entry ALTER COLUMN known_at SET NOT NULL;

DROP INDEX journal.entry_by_time;
CREATE INDEX entry_by_known_at ON journal.entry (known_at, id);

-- The lock makes whoever shows entries wait for those that are being written.
CREATE FUNCTION journal.stamp_known_at() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    SELECT greatest(NEW.at, shown.until + interval '1 millisecond') INTO STRICT NEW.known_at
      FROM journal.shown FOR SHARE;
    RETURN NEW;
END
$$;

CREATE TRIGGER known_at BEFORE INSERT ON journal.entry
    FOR EACH ROW EXECUTE FUNCTION journal.stamp_known_at();

GRANT SELECT, UPDATE ON journal.shown TO "${query_role}";
