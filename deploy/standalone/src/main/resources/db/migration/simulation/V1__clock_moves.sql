-- Where the simulated clock was moved to. It never goes back, so the greatest is the newest.
CREATE TABLE simulation.clock_move (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    now      timestamptz(3) NOT NULL,
    moved_at timestamptz    NOT NULL DEFAULT current_timestamp,  -- real time
    client   varchar(64)    NOT NULL
);

CREATE INDEX clock_move_now ON simulation.clock_move (now);

CREATE FUNCTION simulation.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'moves of the clock are append-only: % on %.% is refused',
        TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME;
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON simulation.clock_move
    FOR EACH STATEMENT EXECUTE FUNCTION simulation.refuse_change();

GRANT USAGE ON SCHEMA simulation TO "${command_role}";
GRANT SELECT, INSERT ON simulation.clock_move TO "${command_role}";
