-- What audits ask by. Each index ends with the position, so that a page is read in order and stops.
ALTER TABLE query.chronicle ADD COLUMN campaign integer;

CREATE INDEX chronicle_campaign    ON query.chronicle (programme, campaign, stream)
    WHERE campaign IS NOT NULL;
CREATE INDEX chronicle_period      ON query.chronicle (period, position);
CREATE INDEX chronicle_type        ON query.chronicle (type, position);
CREATE INDEX chronicle_actor_name  ON query.chronicle (actor_name, position);
CREATE INDEX chronicle_actor_unit  ON query.chronicle (actor_unit, position);
CREATE INDEX chronicle_correlation ON query.chronicle (correlation, position);
