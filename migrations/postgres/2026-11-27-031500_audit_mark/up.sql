-- Officials put among those to be audited by hand (列为审计对象): the mark stands on the tenure.
CREATE TABLE audit_mark (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    tenure_id UUID NOT NULL REFERENCES tenure (id),
    ground TEXT NOT NULL,
    since DATE NOT NULL,
    reason TEXT NOT NULL,
    author_id UUID NOT NULL REFERENCES account (id),
    author_name TEXT NOT NULL,
    state TEXT NOT NULL,
    state_since TIMESTAMPTZ NOT NULL,
    withdrawn_by TEXT,
    withdrawn_reason TEXT
);
CREATE UNIQUE INDEX audit_mark_standing ON audit_mark (tenure_id) WHERE state = 'marked';
