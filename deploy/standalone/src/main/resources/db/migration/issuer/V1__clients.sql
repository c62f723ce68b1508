-- Who may ask for a token. A row is written once, beside the event client.registered.
CREATE TABLE issuer.client (
    client_id     varchar(64)    PRIMARY KEY,
    secret_sha256 bytea          NOT NULL,  -- of 256 random bits: nothing to guess, nothing to salt
    name          text           NOT NULL,
    roles         text[]         NOT NULL,
    unit          varchar(40),
    programme     varchar(40),
    campaign      integer,
    person_name   text,
    person_post   text,
    registered_at timestamptz(3) NOT NULL,  -- business time
    CONSTRAINT secret_is_a_hash CHECK (octet_length(secret_sha256) = 32),
    CONSTRAINT has_a_role CHECK (cardinality(roles) > 0)
);

CREATE FUNCTION issuer.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'clients are append-only: % on %.% is refused',
        TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME;
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON issuer.client
    FOR EACH STATEMENT EXECUTE FUNCTION issuer.refuse_change();

GRANT USAGE ON SCHEMA issuer TO "${command_role}";
GRANT SELECT, INSERT ON issuer.client TO "${command_role}";
