CREATE TABLE liaison_visit (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    unit_id BLOB NOT NULL REFERENCES unit (id),
    organ TEXT NOT NULL,
    organ_name TEXT NOT NULL,
    visited_on DATE NOT NULL,
    visitors TEXT NOT NULL,
    met TEXT NOT NULL,
    state TEXT NOT NULL,
    state_since BIGINT NOT NULL,
    recorder_name TEXT NOT NULL,
    reason TEXT
);
CREATE INDEX liaison_visit_visited ON liaison_visit (visited_on, id);
CREATE INDEX liaison_visit_organ ON liaison_visit (unit_id, organ, visited_on);
CREATE TABLE liaison_fact (
    id BLOB NOT NULL PRIMARY KEY,
    visit_id BLOB NOT NULL REFERENCES liaison_visit (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    unit_id BLOB REFERENCES unit (id),
    cadre_id BLOB REFERENCES cadre (id),
    follow_up_by TEXT,
    due_on DATE,
    state TEXT NOT NULL,
    outcome TEXT,
    settled_on DATE
);
CREATE INDEX liaison_fact_visit ON liaison_fact (visit_id, position);
CREATE INDEX liaison_fact_cadre ON liaison_fact (cadre_id);
