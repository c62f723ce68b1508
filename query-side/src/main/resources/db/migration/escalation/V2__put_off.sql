-- What is derived and what was done about it stand apart, so that a replay can tell what differs.
ALTER TABLE escalation.next_rung ADD COLUMN put_off timestamptz(3);  -- not fired before it
ALTER TABLE escalation.next_rung ADD COLUMN done_at timestamptz(3);  -- business time
DROP INDEX escalation.next_rung_at;
CREATE INDEX next_rung_open ON escalation.next_rung (at) WHERE done_at IS NULL;
