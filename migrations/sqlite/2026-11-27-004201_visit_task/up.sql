CREATE TABLE visit_task (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    unit_id BLOB NOT NULL REFERENCES unit (id),
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    leader TEXT NOT NULL,
    person TEXT NOT NULL,
    notice_id BLOB REFERENCES notice (id),
    from_date DATE NOT NULL,
    to_date DATE NOT NULL,
    state TEXT NOT NULL,
    state_since BIGINT NOT NULL,
    reason TEXT,
    creator_name TEXT NOT NULL
);
CREATE INDEX visit_task_due ON visit_task (to_date, id);
CREATE INDEX visit_task_unit ON visit_task (unit_id);
CREATE TABLE visit_assignee (
    id BLOB NOT NULL PRIMARY KEY,
    task_id BLOB NOT NULL REFERENCES visit_task (id),
    account_id BLOB NOT NULL REFERENCES account (id),
    class TEXT NOT NULL,
    quota INTEGER NOT NULL,
    reason TEXT,
    explanation TEXT,
    UNIQUE (task_id, account_id)
);
CREATE INDEX visit_assignee_account ON visit_assignee (account_id);
CREATE TABLE visit (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    task_id BLOB NOT NULL REFERENCES visit_task (id),
    assignee_id BLOB NOT NULL REFERENCES visit_assignee (id),
    on_day DATE NOT NULL,
    way TEXT NOT NULL,
    place TEXT NOT NULL,
    households INTEGER NOT NULL,
    counted INTEGER NOT NULL,
    suggestions INTEGER NOT NULL,
    consultations INTEGER NOT NULL,
    solved INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    complains BOOLEAN NOT NULL,
    petition_id BLOB REFERENCES petition (id)
);
CREATE INDEX visit_of_task ON visit (task_id, on_day, id);
CREATE INDEX visit_of_assignee ON visit (assignee_id);
CREATE INDEX visit_day ON visit (on_day);
