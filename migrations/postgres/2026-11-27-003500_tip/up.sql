CREATE TABLE tip (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    number TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL,
    received_on DATE NOT NULL,
    unit_id UUID NOT NULL REFERENCES unit (id),
    subject_cadre_id UUID REFERENCES cadre (id),
    reporter_id UUID NOT NULL,
    reporter_name TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    state TEXT NOT NULL,
    state_since TIMESTAMPTZ NOT NULL,
    petition_id UUID REFERENCES petition (id)
);
CREATE INDEX tip_received ON tip (received_on, id);
