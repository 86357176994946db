CREATE TABLE petition_file (
    id UUID NOT NULL PRIMARY KEY,
    petition_id UUID NOT NULL REFERENCES petition (id),
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    size INTEGER NOT NULL,
    sealed BYTEA NOT NULL,
    UNIQUE (petition_id, place)
);
