-- The chronicle: the order in which events became known, with the hash that evidence rests on.
CREATE TABLE query.chronicle (
    position     bigint         PRIMARY KEY,
    event_id     varchar(64)    NOT NULL CONSTRAINT chronicle_event_once UNIQUE,
    stream       varchar(255)   NOT NULL,
    sequence     bigint         NOT NULL,
    type         varchar(128)   NOT NULL,
    revision     integer        NOT NULL,
    recorded_at  timestamptz(3) NOT NULL,
    known_at     timestamptz(3) NOT NULL,
    metadata     text           NOT NULL,
    payload_hash bytea          NOT NULL,
    leaf_hash    bytea          NOT NULL,
    -- what it is about and who did it, for searching
    programme    varchar(40),
    task         varchar(24),
    unit         varchar(40),
    period       varchar(10),
    client       varchar(64)    NOT NULL,
    actor_name   text           NOT NULL,
    actor_unit   varchar(40),
    correlation  varchar(64)    NOT NULL,
    CONSTRAINT chronicle_sequence_once UNIQUE (stream, sequence)
);

CREATE INDEX chronicle_known_at  ON query.chronicle (known_at, position);
CREATE INDEX chronicle_programme ON query.chronicle (programme, task, position);
CREATE INDEX chronicle_unit      ON query.chronicle (unit, position);
CREATE INDEX chronicle_client    ON query.chronicle (client, position);

CREATE FUNCTION query.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the history is append-only: % on %.% is refused',
        TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME;
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON query.chronicle
    FOR EACH STATEMENT EXECUTE FUNCTION query.refuse_change();

-- How far the chronicle has come. One row; its lock makes the numbering single-file.
-- answered_until: the latest instant for which a question has been answered; what is numbered
-- later becomes known after it.
CREATE TABLE query.head (
    one            boolean        PRIMARY KEY DEFAULT true CHECK (one),
    position       bigint         NOT NULL,
    known_at       timestamptz(3) NOT NULL,
    store_index    bigint         NOT NULL,
    answered_until timestamptz(3) NOT NULL
);
INSERT INTO query.head (position, known_at, store_index, answered_until)
VALUES (0, 'epoch', -1, 'epoch');

-- Facts as of each position: a row holds from from_pos on and before to_pos.
CREATE TABLE query.fact (
    programme varchar(40)  NOT NULL,
    kind      varchar(40)  NOT NULL,
    key       varchar(200) NOT NULL COLLATE "C",
    from_pos  bigint       NOT NULL,
    to_pos    bigint       NOT NULL DEFAULT 9223372036854775807,
    body      text         NOT NULL,
    PRIMARY KEY (programme, kind, key, from_pos),
    CHECK (from_pos <= to_pos)
);
CREATE UNIQUE INDEX fact_current ON query.fact (programme, kind, key)
    WHERE to_pos = 9223372036854775807;

-- Axon's tracking tokens.
CREATE TABLE query.token (
    processor_name varchar(255) NOT NULL,
    segment        integer      NOT NULL,
    token          bytea,
    token_type     varchar(255),
    timestamp      varchar(255),
    owner          varchar(255),
    PRIMARY KEY (processor_name, segment)
);

GRANT USAGE ON SCHEMA query TO "${query_role}";
GRANT SELECT, INSERT ON query.chronicle TO "${query_role}";
GRANT SELECT, UPDATE ON query.head TO "${query_role}";
GRANT SELECT, INSERT, UPDATE (to_pos) ON query.fact TO "${query_role}";
GRANT SELECT, INSERT, UPDATE, DELETE ON query.token TO "${query_role}";
