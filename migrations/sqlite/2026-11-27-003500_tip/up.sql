CREATE TABLE tip (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    number TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL,
    received_on DATE NOT NULL,
    unit_id BLOB NOT NULL REFERENCES unit (id),
    subject_cadre_id BLOB REFERENCES cadre (id),
    reporter_id BLOB NOT NULL,
    reporter_name TEXT NOT NULL,
    sealed BLOB NOT NULL,
    state TEXT NOT NULL,
    state_since BIGINT NOT NULL,
    petition_id BLOB REFERENCES petition (id)
);
CREATE INDEX tip_received ON tip (received_on, id);
