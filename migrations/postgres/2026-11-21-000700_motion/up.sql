CREATE TABLE motion (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    case_id UUID NOT NULL UNIQUE REFERENCES selection_case (id),
    reason TEXT NOT NULL,
    unit_analysis TEXT NOT NULL,
    vacancy TEXT NOT NULL,
    source TEXT NOT NULL,
    way TEXT NOT NULL,
    meeting_record TEXT NOT NULL,
    plan TEXT NOT NULL,
    attachments TEXT NOT NULL
);

CREATE TABLE gate_override (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    object TEXT NOT NULL,
    object_id UUID NOT NULL,
    case_id UUID NOT NULL REFERENCES selection_case (id),
    rule TEXT NOT NULL,
    reason TEXT NOT NULL,
    attachment_id UUID NOT NULL REFERENCES attachment (id),
    state TEXT NOT NULL,
    asker_id UUID NOT NULL,
    asker_cadre UUID,
    asker_name TEXT NOT NULL,
    asked_at TIMESTAMPTZ NOT NULL,
    decider_name TEXT,
    decided_at TIMESTAMPTZ,
    decision_reason TEXT
);
CREATE INDEX gate_override_object ON gate_override (object_id, state, rule);
CREATE INDEX gate_override_case ON gate_override (case_id, id);
CREATE INDEX gate_override_state ON gate_override (state, id);
