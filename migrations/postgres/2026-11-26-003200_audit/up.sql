CREATE TABLE audit_plan (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    year INTEGER NOT NULL,
    unit_id UUID NOT NULL REFERENCES unit (id),
    state TEXT NOT NULL,
    state_since TIMESTAMPTZ NOT NULL,
    items TEXT NOT NULL,
    author_id UUID NOT NULL,
    author_name TEXT NOT NULL,
    approver_name TEXT,
    UNIQUE (unit_id, year)
);

CREATE TABLE audit (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    number TEXT UNIQUE,
    plan_id UUID REFERENCES audit_plan (id),
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    subject_cadre_id UUID NOT NULL REFERENCES cadre (id),
    subject_name TEXT NOT NULL,
    post_title TEXT NOT NULL,
    unit_id UUID NOT NULL REFERENCES unit (id),
    state TEXT NOT NULL,
    state_since TIMESTAMPTZ NOT NULL,
    due_on DATE NOT NULL,
    issued_on DATE,
    transferred BOOLEAN NOT NULL,
    course TEXT NOT NULL
);
CREATE INDEX audit_by_due ON audit (due_on, id);
CREATE INDEX audit_state ON audit (state, due_on);
CREATE INDEX audit_subject ON audit (subject_cadre_id, state);

CREATE TABLE audit_paper (
    id UUID NOT NULL PRIMARY KEY,
    audit_id UUID NOT NULL REFERENCES audit (id),
    kind TEXT NOT NULL,
    place INTEGER NOT NULL,
    on_day DATE NOT NULL,
    by_name TEXT NOT NULL,
    said TEXT NOT NULL,
    UNIQUE (audit_id, place)
);

CREATE TABLE audit_finding (
    id UUID NOT NULL PRIMARY KEY,
    audit_id UUID NOT NULL REFERENCES audit (id),
    place INTEGER NOT NULL,
    matter TEXT NOT NULL,
    amount_fen BIGINT NOT NULL,
    responsibility TEXT NOT NULL,
    serious BOOLEAN NOT NULL,
    text TEXT NOT NULL,
    by_name TEXT NOT NULL,
    struck TEXT,
    transferred_on DATE,
    transferred_to TEXT,
    UNIQUE (audit_id, place)
);

CREATE TABLE audit_rectification (
    id UUID NOT NULL PRIMARY KEY,
    audit_id UUID NOT NULL REFERENCES audit (id),
    place INTEGER NOT NULL,
    finding_id UUID REFERENCES audit_finding (id),
    task TEXT NOT NULL,
    due_on DATE NOT NULL,
    state TEXT NOT NULL,
    report TEXT,
    attachments TEXT NOT NULL,
    reporter_id UUID,
    reported_on DATE,
    accepted_by TEXT,
    accepted_on DATE,
    UNIQUE (audit_id, place)
);
