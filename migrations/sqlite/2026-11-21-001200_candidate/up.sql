CREATE TABLE candidate (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES selection_case (id),
    post_id BLOB NOT NULL REFERENCES post (id),
    cadre_id BLOB NOT NULL REFERENCES cadre (id),
    source_nomination_id BLOB,
    state TEXT NOT NULL,
    answers TEXT NOT NULL,
    signer_id BLOB,
    signer_name TEXT,
    signed_at BIGINT,
    scores TEXT NOT NULL,
    reason TEXT,
    creator_id BLOB NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (case_id, post_id, cadre_id)
);
CREATE INDEX candidate_cadre ON candidate (cadre_id, case_id);

CREATE TABLE shortlist_post (
    case_id BLOB NOT NULL REFERENCES selection_case (id),
    post_id BLOB NOT NULL REFERENCES post (id),
    version INTEGER NOT NULL,
    single BOOLEAN NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (case_id, post_id)
);
