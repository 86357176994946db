CREATE TABLE deadline (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    object TEXT NOT NULL,
    object_id UUID NOT NULL,
    case_id UUID REFERENCES selection_case (id),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    basis TEXT NOT NULL,
    start_date DATE NOT NULL,
    unit TEXT NOT NULL,
    length INTEGER NOT NULL,
    extended_by INTEGER NOT NULL,
    count_start BOOLEAN NOT NULL,
    roll_forward BOOLEAN NOT NULL,
    due_date DATE NOT NULL,
    provisional BOOLEAN NOT NULL,
    state TEXT NOT NULL,
    role TEXT NOT NULL,
    unit_path TEXT NOT NULL,
    closed_on DATE,
    reason TEXT
);
CREATE INDEX deadline_due ON deadline (closed_on, due_date, id);
CREATE INDEX deadline_object ON deadline (object_id, kind);
CREATE INDEX deadline_case ON deadline (case_id, due_date);
