CREATE TABLE consultation (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    number TEXT NOT NULL UNIQUE,
    case_id BLOB NOT NULL REFERENCES selection_case (id),
    kind TEXT NOT NULL,
    to_role TEXT NOT NULL,
    to_unit_id BLOB NOT NULL REFERENCES unit (id),
    subjects TEXT NOT NULL,
    question TEXT NOT NULL,
    state TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    due DATE NOT NULL,
    sender_name TEXT NOT NULL,
    reminded INTEGER NOT NULL,
    reminded_on DATE,
    replied_on DATE,
    replied_by TEXT,
    answers TEXT
);
CREATE INDEX consultation_case ON consultation (case_id, id);
CREATE INDEX consultation_office ON consultation (to_role, state, due, id);

CREATE TABLE verification (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES selection_case (id),
    candidate_id BLOB NOT NULL REFERENCES candidate (id),
    item TEXT NOT NULL,
    state TEXT NOT NULL,
    letter_id BLOB REFERENCES consultation (id),
    due DATE,
    answer TEXT,
    replied_on DATE,
    recorder_id BLOB,
    conclusion TEXT,
    UNIQUE (candidate_id, item)
);
CREATE INDEX verification_case ON verification (case_id, candidate_id);
