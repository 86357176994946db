CREATE TABLE team (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES selection_case (id),
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    creator_id BLOB NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX team_case ON team (case_id, state);

CREATE TABLE team_member (
    id BLOB NOT NULL PRIMARY KEY,
    team_id BLOB NOT NULL REFERENCES team (id),
    account_id BLOB NOT NULL REFERENCES account (id),
    is_lead BOOLEAN NOT NULL,
    joined_at BIGINT NOT NULL,
    left_at BIGINT,
    pledged_at BIGINT,
    pledge_version TEXT
);
CREATE INDEX team_member_team ON team_member (team_id);
CREATE INDEX team_member_account ON team_member (account_id);

CREATE TABLE recusal_declaration (
    member_id BLOB NOT NULL REFERENCES team_member (id),
    candidate_id BLOB NOT NULL,
    cadre_id BLOB NOT NULL,
    related BOOLEAN NOT NULL,
    relation TEXT,
    note TEXT,
    declared_at BIGINT NOT NULL,
    PRIMARY KEY (member_id, candidate_id)
);
CREATE INDEX recusal_declaration_cadre ON recusal_declaration (cadre_id);

CREATE TABLE team_change (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    team_id BLOB NOT NULL REFERENCES team (id),
    out_member_id BLOB REFERENCES team_member (id),
    in_account_id BLOB REFERENCES account (id),
    in_lead BOOLEAN NOT NULL,
    reason TEXT NOT NULL,
    state TEXT NOT NULL,
    proposer_id BLOB NOT NULL,
    proposed_at BIGINT NOT NULL,
    decider_id BLOB,
    decided_at BIGINT
);
CREATE INDEX team_change_team ON team_change (team_id);
