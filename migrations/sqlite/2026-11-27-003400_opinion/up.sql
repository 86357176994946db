CREATE TABLE opinion (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    unit_id BLOB NOT NULL REFERENCES unit (id),
    received_on DATE NOT NULL,
    sealed BLOB NOT NULL,
    state TEXT NOT NULL,
    note TEXT,
    handler_name TEXT,
    handled_on DATE,
    noted BOOLEAN NOT NULL
);
CREATE INDEX opinion_day ON opinion (received_on, id);
