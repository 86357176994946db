CREATE TABLE certificate (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    account_id BLOB NOT NULL UNIQUE REFERENCES account (id),
    unit_id BLOB NOT NULL REFERENCES unit (id),
    level TEXT NOT NULL,
    number TEXT UNIQUE,
    state TEXT NOT NULL,
    trainings TEXT NOT NULL,
    score INTEGER,
    exam_on DATE,
    valid_from DATE,
    valid_to DATE,
    creator_id BLOB NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX certificate_state ON certificate (state, id);
