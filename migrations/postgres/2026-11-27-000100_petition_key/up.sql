CREATE TABLE petition_key (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    account_id UUID NOT NULL REFERENCES account (id),
    holder_name TEXT NOT NULL,
    holder_cadre_id UUID,
    public_key BYTEA NOT NULL,
    wrapped TEXT NOT NULL,
    state TEXT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    second_name TEXT,
    second_at TIMESTAMPTZ,
    retired_at TIMESTAMPTZ
);
CREATE INDEX petition_key_state ON petition_key (state, made_at);
CREATE INDEX petition_key_account ON petition_key (account_id, state);
ALTER TABLE petition_reading ADD COLUMN asker_key_id UUID;
ALTER TABLE petition_reading ADD COLUMN share TEXT;
