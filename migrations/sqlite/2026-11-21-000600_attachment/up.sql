CREATE TABLE attachment (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    secrecy TEXT NOT NULL,
    uploaded_by BLOB NOT NULL,
    uploader_name TEXT NOT NULL,
    uploaded_at BIGINT NOT NULL,
    object TEXT,
    object_id BLOB,
    case_id BLOB REFERENCES selection_case (id)
);
CREATE INDEX attachment_case ON attachment (case_id, id);
CREATE INDEX attachment_object ON attachment (object, object_id, id);

CREATE TABLE attachment_content (
    attachment_id BLOB NOT NULL PRIMARY KEY REFERENCES attachment (id),
    bytes BLOB NOT NULL
);
