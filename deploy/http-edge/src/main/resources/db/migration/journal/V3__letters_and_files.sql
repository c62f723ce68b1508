-- The access letter (调阅函) that an auditor's request was judged by: what is read under it is sealed
-- to the body that it was granted to. And the hash of a file that was handed out.
ALTER TABLE journal.entry
    ADD COLUMN letter        varchar(255),
    ADD COLUMN body          varchar(255),
    ADD COLUMN answer_sha256 varchar(64),
    ADD CONSTRAINT letter_has_a_body CHECK ((letter IS NULL) = (body IS NULL));

CREATE INDEX entry_by_client      ON journal.entry (client, known_at, id);
CREATE INDEX entry_by_correlation ON journal.entry (correlation_id);
