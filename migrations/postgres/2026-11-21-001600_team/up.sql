CREATE TABLE team (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    case_id UUID NOT NULL REFERENCES selection_case (id),
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    creator_id UUID NOT NULL,
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX team_case ON team (case_id, state);

CREATE TABLE team_member (
    id UUID NOT NULL PRIMARY KEY,
    team_id UUID NOT NULL REFERENCES team (id),
    account_id UUID NOT NULL REFERENCES account (id),
    is_lead BOOLEAN NOT NULL,
    joined_at TIMESTAMPTZ NOT NULL,
    left_at TIMESTAMPTZ,
    pledged_at TIMESTAMPTZ,
    pledge_version TEXT
);
CREATE INDEX team_member_team ON team_member (team_id);
CREATE INDEX team_member_account ON team_member (account_id);

CREATE TABLE recusal_declaration (
    member_id UUID NOT NULL REFERENCES team_member (id),
    candidate_id UUID NOT NULL,
    cadre_id UUID NOT NULL,
    related BOOLEAN NOT NULL,
    relation TEXT,
    note TEXT,
    declared_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (member_id, candidate_id)
);
CREATE INDEX recusal_declaration_cadre ON recusal_declaration (cadre_id);

CREATE TABLE team_change (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    team_id UUID NOT NULL REFERENCES team (id),
    out_member_id UUID REFERENCES team_member (id),
    in_account_id UUID REFERENCES account (id),
    in_lead BOOLEAN NOT NULL,
    reason TEXT NOT NULL,
    state TEXT NOT NULL,
    proposer_id UUID NOT NULL,
    proposed_at TIMESTAMPTZ NOT NULL,
    decider_id UUID,
    decided_at TIMESTAMPTZ
);
CREATE INDEX team_change_team ON team_change (team_id);
