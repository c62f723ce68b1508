-- The access journal (访问日志): refusals, failed logins and sensitive reads. Never a body.
CREATE TABLE journal.entry (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind           varchar(16)    NOT NULL,
    at             timestamptz(3) NOT NULL,  -- business time
    client         varchar(255),             -- null: nobody that we know
    name           varchar(255),
    post           varchar(255),
    roles          text[]         NOT NULL,
    unit           varchar(255),
    address        varchar(64),
    method         varchar(16)    NOT NULL,
    target         varchar(1024)  NOT NULL,  -- path and query, without secrets
    status         smallint       NOT NULL,
    problem_type   varchar(255),
    correlation_id varchar(64)    NOT NULL,
    repeats        integer        NOT NULL,  -- how many times this row stands for
    CONSTRAINT kind_known CHECK (kind IN ('refused', 'login-failed', 'read')),
    CONSTRAINT repeats_positive CHECK (repeats > 0)
);

CREATE INDEX entry_by_time ON journal.entry (at, id);

CREATE FUNCTION journal.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the access journal is append-only: % on %.% is refused',
        TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME;
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal.entry
    FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_change();

-- Both sides refuse and both are read from, so both write; the query side shows the entries.
GRANT USAGE ON SCHEMA journal TO "${command_role}", "${query_role}";
GRANT SELECT, INSERT ON journal.entry TO "${command_role}", "${query_role}";
