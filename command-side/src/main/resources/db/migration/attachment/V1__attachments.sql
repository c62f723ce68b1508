-- What was attached, once for each content. Which report it belongs to, and under which name, stands
-- in the history; so does the hash, which tells whether a row is still what it was.
CREATE TABLE attachment.content (
    sha256    bytea       PRIMARY KEY CHECK (octet_length(sha256) = 32),
    bytes     bytea       NOT NULL,
    stored_at timestamptz NOT NULL DEFAULT now()  -- real time
);

CREATE FUNCTION attachment.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'attachments are append-only: % on %.% is refused',
        TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME;
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON attachment.content
    FOR EACH STATEMENT EXECUTE FUNCTION attachment.refuse_change();

GRANT USAGE ON SCHEMA attachment TO "${command_role}";
GRANT SELECT, INSERT ON attachment.content TO "${command_role}";
