-- Answers to commands that came with an Idempotency-Key. Not history: a row is of no use after its
-- day and is deleted. Never a request's body, never an answer that may be shown only once.
CREATE TABLE idempotency.kept_answer (
    client      text         NOT NULL,
    key         varchar(255) NOT NULL,
    fingerprint bytea        NOT NULL,  -- SHA-256 of the request
    claim       uuid         NOT NULL DEFAULT gen_random_uuid(),  -- who is at it
    claim_until timestamptz  NOT NULL,  -- real time; without an answer by then it is abandoned
    expires_at  timestamptz  NOT NULL,  -- real time
    status      smallint,               -- null: not answered yet
    headers     jsonb,
    body        bytea,                  -- null: not kept, it may be shown only once
    PRIMARY KEY (client, key),
    CONSTRAINT fingerprint_is_sha256 CHECK (length(fingerprint) = 32),
    CONSTRAINT answer_is_whole CHECK ((status IS NULL) = (headers IS NULL))
);

CREATE INDEX kept_answer_by_expiry ON idempotency.kept_answer (expires_at);

GRANT USAGE ON SCHEMA idempotency TO "${command_role}";
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency.kept_answer TO "${command_role}";
