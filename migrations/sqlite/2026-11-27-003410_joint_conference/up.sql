CREATE TABLE joint_conference (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    unit_id BLOB NOT NULL REFERENCES unit (id),
    title TEXT NOT NULL,
    planned_on DATE NOT NULL,
    place TEXT NOT NULL,
    chair TEXT NOT NULL,
    members TEXT NOT NULL,
    agenda TEXT NOT NULL,
    state TEXT NOT NULL,
    state_since BIGINT NOT NULL,
    held_on DATE,
    minutes TEXT,
    recorder_id BLOB,
    recorder_name TEXT,
    signer_name TEXT,
    signed_on DATE,
    creator_name TEXT NOT NULL
);
CREATE INDEX joint_conference_planned ON joint_conference (planned_on, id);
CREATE INDEX joint_conference_unit ON joint_conference (unit_id, held_on);
CREATE TABLE joint_item (
    id BLOB NOT NULL PRIMARY KEY,
    conference_id BLOB NOT NULL REFERENCES joint_conference (id),
    position INTEGER NOT NULL,
    topic TEXT NOT NULL,
    from_organ TEXT NOT NULL,
    unit_id BLOB NOT NULL REFERENCES unit (id),
    due_on DATE NOT NULL,
    state TEXT NOT NULL,
    follow_up TEXT,
    settled_on DATE
);
CREATE INDEX joint_item_conference ON joint_item (conference_id, position);
