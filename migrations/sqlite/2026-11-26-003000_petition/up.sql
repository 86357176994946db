CREATE TABLE petition (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    number TEXT UNIQUE,
    channel TEXT NOT NULL,
    received_on DATE NOT NULL,
    regime TEXT NOT NULL,
    category TEXT NOT NULL,
    urgency TEXT NOT NULL,
    real_name BOOLEAN NOT NULL,
    unit_id BLOB NOT NULL REFERENCES unit (id),
    subject_cadre_id BLOB REFERENCES cadre (id),
    subject_unit_id BLOB REFERENCES unit (id),
    case_id BLOB REFERENCES selection_case (id),
    notice_id BLOB REFERENCES notice (id),
    clue TEXT,
    state TEXT NOT NULL,
    state_since BIGINT NOT NULL,
    handler_id BLOB,
    handler_name TEXT,
    proposer_id BLOB,
    verdict TEXT,
    concluded_on DATE,
    effect TEXT,
    extended_by INTEGER NOT NULL,
    destination TEXT,
    merged_into BLOB REFERENCES petition (id),
    satisfaction TEXT
);
CREATE INDEX petition_received ON petition (received_on, id);
CREATE INDEX petition_state ON petition (state, state_since);
CREATE INDEX petition_subject ON petition (subject_cadre_id, category);
CREATE INDEX petition_case ON petition (case_id);
CREATE INDEX petition_notice ON petition (notice_id);

CREATE TABLE petition_paper (
    id BLOB NOT NULL PRIMARY KEY,
    petition_id BLOB NOT NULL REFERENCES petition (id),
    kind TEXT NOT NULL,
    place INTEGER NOT NULL,
    on_day DATE NOT NULL,
    by_name TEXT NOT NULL,
    sealed BLOB NOT NULL,
    UNIQUE (petition_id, place)
);

CREATE TABLE petition_reading (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    petition_id BLOB NOT NULL REFERENCES petition (id),
    asker_id BLOB NOT NULL,
    asker_name TEXT NOT NULL,
    asker_cadre_id BLOB,
    purpose TEXT NOT NULL,
    state TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    second_name TEXT,
    second_at BIGINT,
    opened_at BIGINT
);
CREATE INDEX petition_reading_petition ON petition_reading (petition_id, asked_at);
