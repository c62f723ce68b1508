-- Keys as the chronicle has them, derived from their events. No private key stands here.
-- The house signed with the key before up to that position, and with the other one afterwards.
CREATE TABLE signing.rotation (
    position        bigint         PRIMARY KEY,
    rotated_at      timestamptz(3) NOT NULL,
    key_id          varchar(16)    NOT NULL,
    public_key      text           NOT NULL,
    previous_key_id varchar(16)    NOT NULL,
    previous_key    text           NOT NULL,
    statement       text           NOT NULL
);

-- Who countersigns, by which key since which position.
CREATE TABLE signing.countersigner (
    position      bigint         PRIMARY KEY,
    registered_at timestamptz(3) NOT NULL,
    name          varchar(40)    NOT NULL,
    key_id        varchar(16)    NOT NULL,
    public_key    text           NOT NULL
);

CREATE FUNCTION signing.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'keys are append-only: % on %.% is refused',
        TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME;
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON signing.rotation
    FOR EACH STATEMENT EXECUTE FUNCTION signing.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON signing.countersigner
    FOR EACH STATEMENT EXECUTE FUNCTION signing.refuse_change();

GRANT USAGE ON SCHEMA signing TO "${query_role}";
GRANT SELECT, INSERT ON signing.rotation, signing.countersigner TO "${query_role}";
