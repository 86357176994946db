CREATE TABLE nomination (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    case_id UUID NOT NULL REFERENCES selection_case (id),
    post_id UUID NOT NULL REFERENCES post (id),
    cadre_id UUID NOT NULL REFERENCES cadre (id),
    source TEXT NOT NULL,
    method TEXT NOT NULL,
    nominators TEXT NOT NULL,
    reason TEXT NOT NULL,
    attachments TEXT NOT NULL,
    state TEXT NOT NULL,
    state_reason TEXT,
    stated TEXT NOT NULL,
    qualifier_id UUID,
    qualifier_name TEXT,
    qualified_at TIMESTAMPTZ,
    candidate_id UUID REFERENCES candidate (id),
    creator_id UUID NOT NULL,
    creator_name TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    submitted_at TIMESTAMPTZ
);
CREATE INDEX nomination_case ON nomination (case_id, post_id, id);
CREATE INDEX nomination_cadre ON nomination (cadre_id, case_id);
CREATE INDEX nomination_creator ON nomination (creator_id, id);
