CREATE TABLE social_supervisor (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    account_id UUID NOT NULL REFERENCES account (id),
    unit_id UUID NOT NULL REFERENCES unit (id),
    workplace TEXT NOT NULL,
    home_unit_id UUID REFERENCES unit (id),
    grounds TEXT NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    number TEXT UNIQUE,
    state TEXT NOT NULL,
    state_since TIMESTAMPTZ NOT NULL,
    proposer_id UUID NOT NULL,
    proposer_name TEXT NOT NULL,
    approver_name TEXT,
    engaged_on DATE,
    ended_on DATE,
    reason TEXT
);
CREATE INDEX social_supervisor_account ON social_supervisor (account_id, ends_on);
CREATE INDEX social_supervisor_state ON social_supervisor (state, ends_on);
CREATE TABLE case_admission (
    id UUID NOT NULL PRIMARY KEY,
    supervisor_id UUID NOT NULL REFERENCES social_supervisor (id),
    case_id UUID NOT NULL REFERENCES selection_case (id),
    reason TEXT NOT NULL,
    until_on DATE NOT NULL,
    inviter_name TEXT NOT NULL,
    invited_at TIMESTAMPTZ NOT NULL,
    ended_on DATE,
    ended_why TEXT
);
CREATE INDEX case_admission_supervisor ON case_admission (supervisor_id, id);
CREATE INDEX case_admission_case ON case_admission (case_id);
CREATE TABLE inspection_evaluation (
    id UUID NOT NULL PRIMARY KEY,
    case_id UUID NOT NULL REFERENCES selection_case (id),
    account_id UUID NOT NULL REFERENCES account (id),
    fairness INTEGER NOT NULL,
    thoroughness INTEGER NOT NULL,
    discipline INTEGER NOT NULL,
    secrecy INTEGER NOT NULL,
    attitude INTEGER NOT NULL,
    result INTEGER NOT NULL,
    remarks TEXT NOT NULL,
    made_on DATE NOT NULL,
    UNIQUE (case_id, account_id)
);
