-- Replays as they were asked for. Stays for ever.
CREATE TABLE replay.replay (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind        varchar(16)    NOT NULL CHECK (kind IN ('REBUILD', 'SCRATCH', 'DRIFT_CHECK')),
    projections text[]         NOT NULL CHECK (cardinality(projections) > 0),
    up_to       bigint,                  -- null: all there is
    asked_at    timestamptz(3) NOT NULL, -- business time
    client      varchar(64)    NOT NULL,
    name        text           NOT NULL,
    post        text,
    correlation varchar(64)    NOT NULL
);

-- What was done about one by hand, and by whom. Stays for ever.
CREATE TABLE replay.act (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    replay      bigint         NOT NULL REFERENCES replay.replay (id),
    act         varchar(16)    NOT NULL CHECK (act IN ('CANCEL', 'SWITCH', 'DROP')),
    at          timestamptz(3) NOT NULL, -- business time
    client      varchar(64)    NOT NULL,
    name        text           NOT NULL,
    post        text,
    correlation varchar(64)    NOT NULL
);

-- What differed between what was derived and what was derived again. Stays for ever.
CREATE TABLE replay.difference (
    replay     bigint      NOT NULL REFERENCES replay.replay (id),
    n          integer     NOT NULL,
    projection varchar(40) NOT NULL,
    programme  varchar(40) NOT NULL,
    kind       varchar(40) NOT NULL,
    key        text        NOT NULL,
    position   bigint      NOT NULL,
    live       text,  -- null: there is nothing
    replayed   text,  -- null: there should be nothing
    PRIMARY KEY (replay, n)
);

-- How far each has come: what a process that takes it up goes on from.
CREATE TABLE replay.run (
    replay       bigint      PRIMARY KEY REFERENCES replay.replay (id),
    state        varchar(16) NOT NULL,
    target       bigint      NOT NULL DEFAULT 0,  -- position it is folded up to first
    generation   bigint,                          -- that it made
    replaced     bigint,                          -- that was live before it
    compared_at  bigint,                          -- position at which it was compared
    differences  bigint,                          -- how many there are
    settled      text[]      NOT NULL DEFAULT '{}',  -- names of what is done besides facts
    error        text,
    taken_from   bigint      NOT NULL DEFAULT 0,  -- where the process that has it began
    taken_at     timestamptz NOT NULL DEFAULT now(),  -- real time
    ended_at     timestamptz(3)                   -- business time
);

-- One replay at a time: whoever holds the lock of this row.
CREATE TABLE replay.turn (one boolean PRIMARY KEY DEFAULT true CHECK (one));
INSERT INTO replay.turn DEFAULT VALUES;

CREATE FUNCTION replay.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'replays are append-only: % on %.% is refused',
        TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME;
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON replay.replay
    FOR EACH STATEMENT EXECUTE FUNCTION replay.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON replay.act
    FOR EACH STATEMENT EXECUTE FUNCTION replay.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON replay.difference
    FOR EACH STATEMENT EXECUTE FUNCTION replay.refuse_change();

GRANT USAGE ON SCHEMA replay TO "${query_role}";
GRANT SELECT, INSERT ON replay.replay, replay.act, replay.difference TO "${query_role}";
GRANT SELECT, INSERT, UPDATE ON replay.run TO "${query_role}";
GRANT SELECT, UPDATE ON replay.turn TO "${query_role}";
