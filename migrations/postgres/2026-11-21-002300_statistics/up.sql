CREATE TABLE statistic_entry (
    key TEXT NOT NULL PRIMARY KEY,
    id UUID NOT NULL,
    version INTEGER NOT NULL,
    value INTEGER NOT NULL,
    source TEXT NOT NULL,
    signer_id UUID NOT NULL,
    signer_name TEXT NOT NULL,
    signed_at TIMESTAMPTZ NOT NULL
);
