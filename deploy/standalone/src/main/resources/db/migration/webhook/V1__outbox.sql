-- Webhooks as the chronicle has them, derived from their events. No secret stands here.
CREATE TABLE webhook.endpoint (
    name       varchar(40)  PRIMARY KEY,
    url        varchar(500) NOT NULL,
    events     text[]       NOT NULL,
    programme  varchar(40),
    units      text[]       NOT NULL,
    generation integer      NOT NULL,  -- which secret signs
    active     boolean      NOT NULL,
    since      bigint       NOT NULL,  -- events after this position are sent
    changed    bigint       NOT NULL   -- position of the last event that is in here
);

-- What is to leave the house, put here in the transaction that numbers the event. Rows are never
-- deleted: that a row is there keeps its event from being sent anew.
CREATE TABLE webhook.delivery (
    webhook      varchar(40)  NOT NULL REFERENCES webhook.endpoint (name),
    position     bigint       NOT NULL,
    message_id   varchar(120) NOT NULL,
    type         varchar(128) NOT NULL,
    body         text         NOT NULL,
    state        varchar(10)  NOT NULL DEFAULT 'PENDING'
        CHECK (state IN ('PENDING', 'DELIVERED', 'DEAD', 'CANCELLED')),
    attempts     integer      NOT NULL DEFAULT 0,  -- also tells a sender from one that came too late
    failures     integer      NOT NULL DEFAULT 0,  -- since it was put here, or sent again by hand
    last_status  integer,
    last_fault   text,
    -- real time, of the database alone
    queued_at    timestamptz  NOT NULL DEFAULT now(),
    next_at      timestamptz  NOT NULL DEFAULT now(),  -- while it is being sent: end of the lease
    give_up_at   timestamptz  NOT NULL DEFAULT now() + interval '24 hours',
    delivered_at timestamptz,
    PRIMARY KEY (webhook, position)
);

CREATE INDEX delivery_due ON webhook.delivery (webhook, next_at) WHERE state = 'PENDING';
CREATE INDEX delivery_position ON webhook.delivery (position);

-- The chronicle fills, the sender sends; neither may do the other's work.
GRANT USAGE ON SCHEMA webhook TO "${query_role}", "${webhook_role}";
GRANT SELECT, INSERT, UPDATE ON webhook.endpoint TO "${query_role}";
GRANT INSERT (webhook, position, message_id, type, body) ON webhook.delivery TO "${query_role}";
GRANT SELECT ON webhook.delivery TO "${query_role}";
GRANT UPDATE (state) ON webhook.delivery TO "${query_role}";
GRANT SELECT ON webhook.endpoint TO "${webhook_role}";
GRANT SELECT, UPDATE (state, attempts, failures, last_status, last_fault, next_at, give_up_at,
    delivered_at) ON webhook.delivery TO "${webhook_role}";
