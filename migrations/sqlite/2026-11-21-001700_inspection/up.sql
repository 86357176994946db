CREATE TABLE inspection (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES selection_case (id),
    kind TEXT NOT NULL,
    team_id BLOB REFERENCES team (id),
    state TEXT NOT NULL,
    plan TEXT NOT NULL,
    population INTEGER,
    agreed_with TEXT,
    agreed_on DATE,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    notice_on DATE,
    started_on DATE,
    closed_on DATE,
    feedback TEXT,
    creator_id BLOB NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX inspection_case ON inspection (case_id);
CREATE INDEX inspection_team ON inspection (team_id);

CREATE TABLE talk (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    inspection_id BLOB NOT NULL REFERENCES inspection (id),
    candidate_ids TEXT NOT NULL,
    held BOOLEAN NOT NULL,
    day DATE NOT NULL,
    time TEXT,
    place TEXT NOT NULL,
    talker_ids TEXT NOT NULL,
    interviewee TEXT NOT NULL,
    relation TEXT NOT NULL,
    tier TEXT NOT NULL,
    minutes INTEGER,
    topic_points TEXT NOT NULL,
    positives TEXT NOT NULL,
    shortcomings TEXT NOT NULL,
    none_stated BOOLEAN NOT NULL,
    evidence TEXT NOT NULL,
    credibility INTEGER,
    confidential BOOLEAN NOT NULL,
    author_id BLOB NOT NULL,
    saved_at BIGINT NOT NULL
);
CREATE INDEX talk_inspection ON talk (inspection_id, day, time, id);

CREATE TABLE inspection_evidence (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    inspection_id BLOB NOT NULL REFERENCES inspection (id),
    candidate_id BLOB NOT NULL,
    circle TEXT NOT NULL,
    method TEXT NOT NULL,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    source TEXT,
    day DATE NOT NULL,
    attachment_ids TEXT NOT NULL,
    author_id BLOB NOT NULL,
    saved_at BIGINT NOT NULL
);
CREATE INDEX inspection_evidence_inspection ON inspection_evidence (inspection_id, id);

CREATE TABLE inspection_report (
    id BLOB NOT NULL PRIMARY KEY,
    inspection_id BLOB NOT NULL REFERENCES inspection (id),
    candidate_id BLOB NOT NULL,
    revision INTEGER NOT NULL,
    sections TEXT NOT NULL,
    author_id BLOB NOT NULL,
    saved_at BIGINT NOT NULL,
    UNIQUE (inspection_id, candidate_id, revision)
);

CREATE TABLE report_signature (
    report_id BLOB NOT NULL REFERENCES inspection_report (id),
    account_id BLOB NOT NULL REFERENCES account (id),
    signed_at BIGINT NOT NULL,
    PRIMARY KEY (report_id, account_id)
);

CREATE TABLE inspection_problem (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    inspection_id BLOB NOT NULL REFERENCES inspection (id),
    candidate_id BLOB,
    content TEXT NOT NULL,
    found_on DATE NOT NULL,
    due_on DATE NOT NULL,
    reported_on DATE,
    reported_to TEXT,
    recorder_id BLOB NOT NULL,
    recorded_at BIGINT NOT NULL
);
CREATE INDEX inspection_problem_inspection ON inspection_problem (inspection_id, id);
