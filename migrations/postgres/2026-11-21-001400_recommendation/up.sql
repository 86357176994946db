CREATE TABLE recommendation_round (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    case_id UUID NOT NULL REFERENCES selection_case (id),
    number INTEGER NOT NULL,
    form TEXT NOT NULL,
    state TEXT NOT NULL,
    posts TEXT NOT NULL,
    closed_list BOOLEAN NOT NULL,
    nominees TEXT NOT NULL,
    tiers TEXT NOT NULL,
    place TEXT NOT NULL,
    supervisor TEXT NOT NULL,
    reason TEXT,
    ballot_sample UUID,
    opened_on DATE,
    held_on DATE,
    attempt INTEGER NOT NULL,
    digest TEXT,
    confirmed_name TEXT,
    void_reason TEXT,
    creator_id UUID NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    UNIQUE (case_id, number)
);

CREATE TABLE recommendation_count (
    round_id UUID NOT NULL REFERENCES recommendation_round (id),
    attempt INTEGER NOT NULL,
    side TEXT NOT NULL,
    account_id UUID NOT NULL,
    account_name TEXT NOT NULL,
    sheet TEXT NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (round_id, attempt, side)
);
