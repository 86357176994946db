CREATE TABLE appointment (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    case_id UUID NOT NULL REFERENCES selection_case (id),
    candidate_id UUID NOT NULL UNIQUE REFERENCES candidate (id),
    cadre_id UUID NOT NULL REFERENCES cadre (id),
    post_id UUID NOT NULL REFERENCES post (id),
    state TEXT NOT NULL,
    tenure_basis TEXT NOT NULL,
    tenure_from DATE,
    on_probation BOOLEAN NOT NULL,
    probation_reason TEXT,
    relieve BOOLEAN NOT NULL,
    talk TEXT,
    doc_no TEXT,
    issued_on DATE,
    issued_by TEXT,
    tenure_id UUID,
    reason TEXT,
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX appointment_case ON appointment (case_id, post_id, id);
CREATE INDEX appointment_issued ON appointment (issued_on, id);

CREATE TABLE probation (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    appointment_id UUID NOT NULL UNIQUE REFERENCES appointment (id),
    case_id UUID NOT NULL REFERENCES selection_case (id),
    cadre_id UUID NOT NULL REFERENCES cadre (id),
    post_id UUID NOT NULL REFERENCES post (id),
    state TEXT NOT NULL,
    start_date DATE NOT NULL,
    months INTEGER NOT NULL,
    until_date DATE NOT NULL,
    inspection TEXT,
    inspected_by UUID,
    window_from DATE,
    window_to DATE,
    window_doc TEXT,
    reason TEXT,
    arrangement TEXT,
    decided_on DATE,
    decided_by TEXT
);
CREATE INDEX probation_until ON probation (until_date, id);
CREATE INDEX probation_case ON probation (case_id, id);
