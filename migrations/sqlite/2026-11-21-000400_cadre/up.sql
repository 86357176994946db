CREATE TABLE cadre (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    personnel_no TEXT UNIQUE,
    name TEXT NOT NULL,
    pinyin TEXT NOT NULL,
    initials TEXT NOT NULL,
    sex TEXT,
    birth TEXT,
    ethnicity TEXT NOT NULL,
    native_place TEXT NOT NULL,
    birthplace TEXT NOT NULL,
    party_join TEXT NOT NULL,
    work_start TEXT,
    health TEXT NOT NULL,
    pro_title TEXT NOT NULL,
    specialty TEXT NOT NULL,
    id_card BLOB,
    id_card_index BLOB UNIQUE,
    id_card_mask TEXT,
    rank TEXT NOT NULL,
    rank_since TEXT,
    post_since TEXT,
    title TEXT NOT NULL,
    unit_id BLOB NOT NULL REFERENCES unit (id),
    manage_level TEXT NOT NULL,
    status TEXT NOT NULL,
    tags TEXT NOT NULL
);
CREATE INDEX cadre_pinyin ON cadre (pinyin, id);
CREATE INDEX cadre_initials ON cadre (initials, id);
CREATE INDEX cadre_name ON cadre (name, id);
CREATE INDEX cadre_unit ON cadre (unit_id, pinyin, id);
CREATE INDEX cadre_rank ON cadre (rank, pinyin, id);

CREATE TABLE cadre_record (
    cadre_id BLOB NOT NULL PRIMARY KEY REFERENCES cadre (id),
    education TEXT NOT NULL,
    resume TEXT NOT NULL,
    family TEXT NOT NULL,
    rewards TEXT NOT NULL,
    rewards_text TEXT NOT NULL,
    sanctions TEXT NOT NULL,
    annual_results TEXT NOT NULL,
    annual_text TEXT NOT NULL,
    lrmx_rest TEXT
);

CREATE TABLE cadre_photo (
    cadre_id BLOB NOT NULL PRIMARY KEY REFERENCES cadre (id),
    mime TEXT NOT NULL,
    bytes BLOB NOT NULL
);

CREATE TABLE cadre_change (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    cadre_id BLOB NOT NULL REFERENCES cadre (id),
    state TEXT NOT NULL,
    fields TEXT NOT NULL,
    before TEXT NOT NULL,
    reason TEXT NOT NULL,
    attachment_id BLOB,
    proposer_id BLOB NOT NULL,
    proposer_name TEXT NOT NULL,
    proposed_at BIGINT NOT NULL,
    decided_by BLOB,
    decided_name TEXT,
    decided_at BIGINT,
    decision_reason TEXT
);
CREATE INDEX cadre_change_cadre ON cadre_change (cadre_id, id);
CREATE INDEX cadre_change_state ON cadre_change (state, id);

CREATE TABLE cadre_import (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    creator_id BLOB NOT NULL,
    created_at BIGINT NOT NULL,
    content BLOB NOT NULL
);
CREATE INDEX cadre_import_creator ON cadre_import (creator_id, id);
