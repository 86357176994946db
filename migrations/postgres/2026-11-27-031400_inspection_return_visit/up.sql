-- What the unit said of the team's work after an inspection (回访): six points, one to five each.
CREATE TABLE inspection_return_visit (
    id UUID NOT NULL PRIMARY KEY,
    inspection_id UUID NOT NULL REFERENCES inspection (id),
    visited_on DATE NOT NULL,
    way TEXT NOT NULL,
    respondent TEXT NOT NULL,
    fairness INTEGER NOT NULL,
    thoroughness INTEGER NOT NULL,
    discipline INTEGER NOT NULL,
    secrecy INTEGER NOT NULL,
    attitude INTEGER NOT NULL,
    result INTEGER NOT NULL,
    remarks TEXT NOT NULL,
    recorder_name TEXT NOT NULL
);
CREATE INDEX inspection_return_visit_inspection ON inspection_return_visit (inspection_id);
