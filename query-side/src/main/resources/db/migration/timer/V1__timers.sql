-- What falls due at an instant of business time. Derived from the chronicle: emptied, with planned
-- set to 0, it is filled again, and nothing that was done is done twice.
CREATE TABLE timer.timer (
    programme varchar(40)    NOT NULL,
    period    varchar(10)    NOT NULL,
    kind      varchar(16)    NOT NULL,
    due_at    timestamptz(3) NOT NULL,  -- the due time that it is about
    extension boolean        NOT NULL,  -- whether that is the end of an extension
    at        timestamptz(3) NOT NULL,
    lapses_at timestamptz(3) NOT NULL,  -- not fired after it
    done_at   timestamptz(3),           -- business time
    PRIMARY KEY (programme, period, kind, due_at)
);

CREATE INDEX timer_open ON timer.timer (at) WHERE done_at IS NULL;

-- How far the chronicle has been read. One row; its lock makes the planning single-file.
CREATE TABLE timer.planned (
    one      boolean PRIMARY KEY DEFAULT true CHECK (one),
    position bigint  NOT NULL
);
INSERT INTO timer.planned (position) VALUES (0);

GRANT USAGE ON SCHEMA timer TO "${query_role}";
GRANT SELECT, INSERT, UPDATE, DELETE ON timer.timer TO "${query_role}";
GRANT SELECT, UPDATE ON timer.planned TO "${query_role}";
