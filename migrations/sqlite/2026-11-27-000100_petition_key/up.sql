CREATE TABLE petition_key (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    account_id BLOB NOT NULL REFERENCES account (id),
    holder_name TEXT NOT NULL,
    holder_cadre_id BLOB,
    public_key BLOB NOT NULL,
    wrapped TEXT NOT NULL,
    state TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    second_name TEXT,
    second_at BIGINT,
    retired_at BIGINT
);
CREATE INDEX petition_key_state ON petition_key (state, made_at);
CREATE INDEX petition_key_account ON petition_key (account_id, state);
ALTER TABLE petition_reading ADD COLUMN asker_key_id BLOB;
ALTER TABLE petition_reading ADD COLUMN share TEXT;
