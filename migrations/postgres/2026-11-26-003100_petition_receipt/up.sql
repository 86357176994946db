CREATE TABLE petition_receipt (
    petition_id UUID NOT NULL PRIMARY KEY REFERENCES petition (id),
    code_index BYTEA NOT NULL UNIQUE,
    code_hash TEXT NOT NULL,
    until DATE,
    noted BOOLEAN NOT NULL
);
