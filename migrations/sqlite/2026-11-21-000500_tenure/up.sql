CREATE TABLE tenure (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    cadre_id BLOB NOT NULL REFERENCES cadre (id),
    post_id BLOB NOT NULL REFERENCES post (id),
    from_date DATE NOT NULL,
    to_date DATE,
    doc_no TEXT NOT NULL,
    kind TEXT NOT NULL,
    probation_until DATE,
    term_start DATE,
    term_end DATE,
    end_reason TEXT,
    state TEXT NOT NULL
);
CREATE INDEX tenure_post ON tenure (post_id, state, id);
CREATE INDEX tenure_cadre ON tenure (cadre_id, id);
