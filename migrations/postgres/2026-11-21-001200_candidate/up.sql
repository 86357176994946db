CREATE TABLE candidate (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    case_id UUID NOT NULL REFERENCES selection_case (id),
    post_id UUID NOT NULL REFERENCES post (id),
    cadre_id UUID NOT NULL REFERENCES cadre (id),
    source_nomination_id UUID,
    state TEXT NOT NULL,
    answers TEXT NOT NULL,
    signer_id UUID,
    signer_name TEXT,
    signed_at TIMESTAMPTZ,
    scores TEXT NOT NULL,
    reason TEXT,
    creator_id UUID NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    UNIQUE (case_id, post_id, cadre_id)
);
CREATE INDEX candidate_cadre ON candidate (cadre_id, case_id);

CREATE TABLE shortlist_post (
    case_id UUID NOT NULL REFERENCES selection_case (id),
    post_id UUID NOT NULL REFERENCES post (id),
    version INTEGER NOT NULL,
    single BOOLEAN NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (case_id, post_id)
);
