CREATE TABLE meeting (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    number TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL,
    title TEXT NOT NULL,
    unit_id UUID NOT NULL REFERENCES unit (id),
    place TEXT NOT NULL,
    scheduled_on DATE NOT NULL,
    starts TEXT NOT NULL,
    members TEXT NOT NULL,
    state TEXT NOT NULL,
    materials_on DATE,
    opened_at TIMESTAMPTZ,
    minutes TEXT NOT NULL,
    minutes_by UUID,
    minutes_name TEXT,
    signed_name TEXT,
    signed_at TIMESTAMPTZ,
    creator_id UUID NOT NULL
);
CREATE INDEX meeting_unit ON meeting (unit_id, id);

CREATE TABLE meeting_item (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    meeting_id UUID NOT NULL REFERENCES meeting (id),
    seq INTEGER NOT NULL,
    case_id UUID NOT NULL REFERENCES selection_case (id),
    post_id UUID NOT NULL REFERENCES post (id),
    seats INTEGER NOT NULL,
    candidates TEXT NOT NULL,
    introduction TEXT NOT NULL,
    mode TEXT NOT NULL,
    recused TEXT NOT NULL,
    opinions TEXT NOT NULL,
    members_asked TEXT NOT NULL,
    consent INTEGER NOT NULL,
    state TEXT NOT NULL,
    round TEXT NOT NULL,
    round_no INTEGER NOT NULL,
    ballot TEXT NOT NULL,
    elected TEXT NOT NULL,
    present INTEGER NOT NULL,
    results TEXT NOT NULL,
    reason TEXT,
    UNIQUE (meeting_id, seq)
);
CREATE INDEX meeting_item_case ON meeting_item (case_id, post_id);

CREATE TABLE meeting_count (
    item_id UUID NOT NULL REFERENCES meeting_item (id),
    round_no INTEGER NOT NULL,
    office TEXT NOT NULL,
    account_id UUID NOT NULL,
    account_name TEXT NOT NULL,
    tally TEXT NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (item_id, round_no, office)
);
