CREATE TABLE attachment (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 BYTEA NOT NULL,
    secrecy TEXT NOT NULL,
    uploaded_by UUID NOT NULL,
    uploader_name TEXT NOT NULL,
    uploaded_at TIMESTAMPTZ NOT NULL,
    object TEXT,
    object_id UUID,
    case_id UUID REFERENCES selection_case (id)
);
CREATE INDEX attachment_case ON attachment (case_id, id);
CREATE INDEX attachment_object ON attachment (object, object_id, id);

CREATE TABLE attachment_content (
    attachment_id UUID NOT NULL PRIMARY KEY REFERENCES attachment (id),
    bytes BYTEA NOT NULL
);
