-- Roots of the tree over the journal, as they were when somebody asked: what stands before one of
-- them can't be changed any more without being noticed by whoever has it.
CREATE TABLE journal.root (
    size     bigint         PRIMARY KEY CHECK (size > 0),  -- entries that it is over
    root     bytea          NOT NULL CHECK (octet_length(root) = 32),
    until    timestamptz(3) NOT NULL,  -- entries that became known by then
    noted_at timestamptz    NOT NULL DEFAULT now()  -- real time
);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal.root
    FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_change();

GRANT SELECT, INSERT ON journal.root TO "${query_role}";
