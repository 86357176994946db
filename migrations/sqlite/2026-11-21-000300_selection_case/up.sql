CREATE TABLE selection_case (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    unit_id BLOB NOT NULL REFERENCES unit (id),
    state TEXT NOT NULL,
    suspended TEXT,
    creator_id BLOB NOT NULL,
    created_at BIGINT NOT NULL,
    stage_since BIGINT NOT NULL,
    params_version INTEGER,
    params TEXT
);
CREATE INDEX selection_case_state ON selection_case (state, id);
CREATE INDEX selection_case_unit ON selection_case (unit_id, id);

CREATE TABLE case_post (
    case_id BLOB NOT NULL REFERENCES selection_case (id),
    post_id BLOB NOT NULL REFERENCES post (id),
    headcount INTEGER NOT NULL,
    PRIMARY KEY (case_id, post_id)
);
CREATE INDEX case_post_post ON case_post (post_id);
