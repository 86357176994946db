CREATE TABLE deliberation (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES selection_case (id),
    who TEXT NOT NULL,
    position TEXT NOT NULL,
    capacity TEXT NOT NULL,
    mode TEXT NOT NULL,
    asked_on DATE NOT NULL,
    state TEXT NOT NULL,
    answered_on DATE,
    opinion TEXT,
    text TEXT NOT NULL
);
CREATE INDEX deliberation_case ON deliberation (case_id, id);
