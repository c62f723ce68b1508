-- When a problem goes up the next rung of its ladder. Derived from the chronicle: emptied, with
-- planned set to 0, it is filled again, and nothing that was done is done twice.
CREATE TABLE escalation.next_rung (
    programme varchar(40)    NOT NULL,
    item      varchar(12)    NOT NULL,
    at        timestamptz(3) NOT NULL,
    PRIMARY KEY (programme, item)
);

CREATE INDEX next_rung_at ON escalation.next_rung (at);

-- How far the chronicle has been read. One row; its lock makes the planning single-file.
CREATE TABLE escalation.planned (
    one      boolean PRIMARY KEY DEFAULT true CHECK (one),
    position bigint  NOT NULL
);
INSERT INTO escalation.planned (position) VALUES (0);

GRANT USAGE ON SCHEMA escalation TO "${query_role}";
GRANT SELECT, INSERT, UPDATE, DELETE ON escalation.next_rung TO "${query_role}";
GRANT SELECT, UPDATE ON escalation.planned TO "${query_role}";
