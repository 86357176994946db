CREATE TABLE recovery_code (
    account_id UUID NOT NULL REFERENCES account (id),
    tag TEXT NOT NULL,
    hash TEXT NOT NULL,
    used_at TIMESTAMPTZ,
    PRIMARY KEY (account_id, tag)
);

ALTER TABLE account ADD COLUMN reset_asked_by UUID;
ALTER TABLE account ADD COLUMN reset_asked_at TIMESTAMPTZ;

CREATE TABLE journal_checkpoint (
    seq BIGINT NOT NULL PRIMARY KEY,
    at TIMESTAMPTZ NOT NULL,
    hash BYTEA NOT NULL,
    key_id TEXT NOT NULL,
    signature BYTEA NOT NULL
);
CREATE TRIGGER journal_checkpoint_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_checkpoint
FOR EACH STATEMENT EXECUTE FUNCTION journal_append_only();
