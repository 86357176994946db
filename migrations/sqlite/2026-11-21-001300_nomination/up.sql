CREATE TABLE nomination (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES selection_case (id),
    post_id BLOB NOT NULL REFERENCES post (id),
    cadre_id BLOB NOT NULL REFERENCES cadre (id),
    source TEXT NOT NULL,
    method TEXT NOT NULL,
    nominators TEXT NOT NULL,
    reason TEXT NOT NULL,
    attachments TEXT NOT NULL,
    state TEXT NOT NULL,
    state_reason TEXT,
    stated TEXT NOT NULL,
    qualifier_id BLOB,
    qualifier_name TEXT,
    qualified_at BIGINT,
    candidate_id BLOB REFERENCES candidate (id),
    creator_id BLOB NOT NULL,
    creator_name TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    submitted_at BIGINT
);
CREATE INDEX nomination_case ON nomination (case_id, post_id, id);
CREATE INDEX nomination_cadre ON nomination (cadre_id, case_id);
CREATE INDEX nomination_creator ON nomination (creator_id, id);
