CREATE TABLE petition_receipt (
    petition_id BLOB NOT NULL PRIMARY KEY REFERENCES petition (id),
    code_index BLOB NOT NULL UNIQUE,
    code_hash TEXT NOT NULL,
    until DATE,
    noted BOOLEAN NOT NULL
);
