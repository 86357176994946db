CREATE TABLE journal_entry (
    seq BIGINT NOT NULL PRIMARY KEY,
    at TIMESTAMPTZ NOT NULL,
    actor_id UUID NOT NULL,
    actor_name TEXT NOT NULL,
    roles TEXT NOT NULL,
    session_id UUID,
    request_id TEXT,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    object_id UUID NOT NULL,
    case_id UUID,
    stage TEXT,
    summary TEXT NOT NULL,
    before TEXT,
    after TEXT,
    reason TEXT,
    prev_hash BYTEA NOT NULL,
    hash BYTEA NOT NULL
);
CREATE INDEX journal_entry_case ON journal_entry (case_id, seq);
CREATE INDEX journal_entry_object ON journal_entry (object, object_id, seq);
CREATE INDEX journal_entry_actor ON journal_entry (actor_id, seq);

CREATE TABLE journal_head (
    id INTEGER NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    hash BYTEA NOT NULL
);

CREATE TABLE idempotency (
    account_id UUID NOT NULL,
    key TEXT NOT NULL,
    route TEXT NOT NULL,
    digest BYTEA NOT NULL,
    status INTEGER NOT NULL,
    version INTEGER,
    body TEXT NOT NULL,
    at TIMESTAMPTZ NOT NULL,
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
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    cadre_id UUID,
    state TEXT NOT NULL,
    password TEXT,
    password_at TIMESTAMPTZ,
    invite_hash BYTEA,
    invite_until TIMESTAMPTZ,
    totp_secret BYTEA,
    totp_confirmed BOOLEAN NOT NULL,
    totp_last_step BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    last_sign_in TIMESTAMPTZ
);
CREATE INDEX account_cadre ON account (cadre_id);

CREATE TABLE account_role (
    account_id UUID NOT NULL REFERENCES account (id),
    role TEXT NOT NULL,
    scope TEXT NOT NULL,
    PRIMARY KEY (account_id, role, scope)
);

CREATE TABLE session (
    id UUID NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES account (id),
    device TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    last_used TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    revoked_at TIMESTAMPTZ,
    revoked_why TEXT
);
CREATE INDEX session_account ON session (account_id, created_at);

CREATE TABLE refresh_token (
    hash BYTEA NOT NULL PRIMARY KEY,
    session_id UUID NOT NULL REFERENCES session (id),
    issued_at TIMESTAMPTZ NOT NULL,
    used_at TIMESTAMPTZ
);
CREATE INDEX refresh_token_session ON refresh_token (session_id);

CREATE TABLE login_throttle (
    key BYTEA NOT NULL PRIMARY KEY,
    fails INTEGER NOT NULL,
    until TIMESTAMPTZ NOT NULL
);

INSERT INTO journal_head (id, seq, hash) VALUES (1, 0, decode(repeat('00', 32), 'hex'));

CREATE FUNCTION journal_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'the journal is append-only'; END $$;
CREATE TRIGGER journal_entry_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_entry
FOR EACH STATEMENT EXECUTE FUNCTION journal_append_only();
