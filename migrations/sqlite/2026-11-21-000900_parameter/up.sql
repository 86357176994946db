CREATE TABLE parameter_version (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    number INTEGER UNIQUE,
    base INTEGER NOT NULL,
    state TEXT NOT NULL,
    effective_from DATE NOT NULL,
    params TEXT NOT NULL,
    reason TEXT NOT NULL,
    proposer_id BLOB NOT NULL,
    proposer_name TEXT NOT NULL,
    proposed_at BIGINT NOT NULL,
    decider_name TEXT,
    decided_at BIGINT,
    decision_reason TEXT
);
CREATE INDEX parameter_version_state ON parameter_version (state, effective_from);
