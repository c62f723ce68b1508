-- The one truth. Column names are those that Axon's JDBC engine expects.
CREATE TABLE command.event (
    global_index         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_identifier     varchar(64)  NOT NULL,
    aggregate_identifier varchar(255) NOT NULL,
    sequence_number      bigint       NOT NULL,
    type                 varchar(64),
    time_stamp           varchar(64)  NOT NULL,
    payload_type         varchar(128) NOT NULL,
    payload_revision     varchar(16)  NOT NULL,
    payload              bytea        NOT NULL,
    meta_data            bytea        NOT NULL,
    CONSTRAINT event_identifier_once UNIQUE (event_identifier),
    CONSTRAINT event_sequence_once   UNIQUE (aggregate_identifier, sequence_number)
);

CREATE FUNCTION command.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the history is append-only: % on %.% is refused',
        TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME;
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON command.event
    FOR EACH STATEMENT EXECUTE FUNCTION command.refuse_change();

GRANT USAGE ON SCHEMA command TO "${command_role}", "${query_role}";
GRANT SELECT, INSERT ON command.event TO "${command_role}";
GRANT SELECT ON command.event TO "${query_role}";
