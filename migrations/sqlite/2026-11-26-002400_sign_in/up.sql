CREATE TABLE recovery_code (
    account_id BLOB NOT NULL REFERENCES account (id),
    tag TEXT NOT NULL,
    hash TEXT NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (account_id, tag)
);

ALTER TABLE account ADD COLUMN reset_asked_by BLOB;
ALTER TABLE account ADD COLUMN reset_asked_at BIGINT;

CREATE TABLE journal_checkpoint (
    seq BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    hash BLOB NOT NULL,
    key_id TEXT NOT NULL,
    signature BLOB NOT NULL
);
CREATE TRIGGER journal_checkpoint_no_update BEFORE UPDATE ON journal_checkpoint
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_checkpoint_no_delete BEFORE DELETE ON journal_checkpoint
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
