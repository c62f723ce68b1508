-- What is derived and what was done about it stand apart, so that a replay can tell what differs.
ALTER TABLE timer.timer ADD COLUMN put_off timestamptz(3);  -- not fired before it
