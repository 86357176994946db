CREATE TABLE journal_entry (
    seq BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    actor_id BLOB NOT NULL,
    actor_name TEXT NOT NULL,
    roles TEXT NOT NULL,
    session_id BLOB,
    request_id TEXT,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    object_id BLOB NOT NULL,
    case_id BLOB,
    stage TEXT,
    summary TEXT NOT NULL,
    before TEXT,
    after TEXT,
    reason TEXT,
    prev_hash BLOB NOT NULL,
    hash BLOB NOT NULL
);
CREATE INDEX journal_entry_case ON journal_entry (case_id, seq);
CREATE INDEX journal_entry_object ON journal_entry (object, object_id, seq);
CREATE INDEX journal_entry_actor ON journal_entry (actor_id, seq);

CREATE TABLE journal_head (
    id INTEGER NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    hash BLOB NOT NULL
);

CREATE TABLE idempotency (
    account_id BLOB NOT NULL,
    key TEXT NOT NULL,
    route TEXT NOT NULL,
    digest BLOB NOT NULL,
    status INTEGER NOT NULL,
    version INTEGER,
    body TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (account_id, key)
);
CREATE INDEX idempotency_at ON idempotency (at);

CREATE TABLE numbering (
    prefix TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (prefix, year)
);

CREATE TABLE account (
    id BLOB NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    cadre_id BLOB,
    state TEXT NOT NULL,
    password TEXT,
    password_at BIGINT,
    invite_hash BLOB,
    invite_until BIGINT,
    totp_secret BLOB,
    totp_confirmed BOOLEAN NOT NULL,
    totp_last_step BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    last_sign_in BIGINT
);
CREATE INDEX account_cadre ON account (cadre_id);

CREATE TABLE account_role (
    account_id BLOB NOT NULL REFERENCES account (id),
    role TEXT NOT NULL,
    scope TEXT NOT NULL,
    PRIMARY KEY (account_id, role, scope)
);

CREATE TABLE session (
    id BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES account (id),
    device TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    last_used BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT,
    revoked_why TEXT
);
CREATE INDEX session_account ON session (account_id, created_at);

CREATE TABLE refresh_token (
    hash BLOB NOT NULL PRIMARY KEY,
    session_id BLOB NOT NULL REFERENCES session (id),
    issued_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX refresh_token_session ON refresh_token (session_id);

CREATE TABLE login_throttle (
    key BLOB NOT NULL PRIMARY KEY,
    fails INTEGER NOT NULL,
    until BIGINT NOT NULL
);

INSERT INTO journal_head (id, seq, hash) VALUES (1, 0, zeroblob(32));

CREATE TRIGGER journal_entry_no_update BEFORE UPDATE ON journal_entry
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_entry_no_delete BEFORE DELETE ON journal_entry
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
