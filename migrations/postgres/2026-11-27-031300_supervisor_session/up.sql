-- Evaluation sessions of supervisors (监督员评议会): who attended, what was said, what came of it.
CREATE TABLE supervisor_session (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    unit_id UUID NOT NULL REFERENCES unit (id),
    held_on DATE NOT NULL,
    place TEXT NOT NULL,
    attendees TEXT NOT NULL,
    said TEXT NOT NULL,
    follow_up TEXT NOT NULL,
    recorder_name TEXT NOT NULL
);
CREATE INDEX supervisor_session_held ON supervisor_session (held_on, id);
CREATE INDEX supervisor_session_unit ON supervisor_session (unit_id);
