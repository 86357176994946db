CREATE TABLE archive_item (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    case_id BLOB NOT NULL REFERENCES selection_case (id),
    item TEXT NOT NULL,
    status TEXT NOT NULL,
    reason TEXT NOT NULL,
    attachments TEXT NOT NULL,
    by_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    UNIQUE (case_id, item)
);
