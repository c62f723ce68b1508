-- What evidence rests on. Rows are added and never touched again.
-- By which digest the history is hashed: chosen once, before its first event.
CREATE TABLE evidence.history (
    one  boolean     PRIMARY KEY DEFAULT true CHECK (one),
    hash varchar(16) NOT NULL
);

-- Roots of complete subtrees over 256, 65536, … leaves (level 8, 16, …); leaves stand in the chronicle.
CREATE TABLE evidence.node (
    level smallint NOT NULL,
    index bigint   NOT NULL,
    hash  bytea    NOT NULL,
    PRIMARY KEY (level, index)
);

-- Signed notes about the tree at a size, as they left the house.
CREATE TABLE evidence.checkpoint (
    size    bigint         PRIMARY KEY,
    made_at timestamptz(3) NOT NULL,
    key_id  varchar(16)    NOT NULL,
    note    text           NOT NULL
);

-- Who else has signed them.
CREATE TABLE evidence.countersignature (
    size     bigint         NOT NULL REFERENCES evidence.checkpoint (size),
    name     varchar(40)    NOT NULL,
    key_id   varchar(16)    NOT NULL,
    line     text           NOT NULL,
    client   varchar(64)    NOT NULL,
    added_at timestamptz(3) NOT NULL,
    PRIMARY KEY (size, name, key_id)
);

CREATE FUNCTION evidence.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'evidence is append-only: % on %.% is refused',
        TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME;
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON evidence.history
    FOR EACH STATEMENT EXECUTE FUNCTION evidence.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON evidence.node
    FOR EACH STATEMENT EXECUTE FUNCTION evidence.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON evidence.checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION evidence.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON evidence.countersignature
    FOR EACH STATEMENT EXECUTE FUNCTION evidence.refuse_change();

GRANT USAGE ON SCHEMA evidence TO "${query_role}";
GRANT SELECT, INSERT ON evidence.history, evidence.node, evidence.checkpoint,
    evidence.countersignature TO "${query_role}";
