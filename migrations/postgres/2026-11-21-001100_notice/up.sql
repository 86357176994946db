CREATE TABLE notice (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    number TEXT UNIQUE,
    case_id UUID NOT NULL REFERENCES selection_case (id),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    channels TEXT NOT NULL,
    reception TEXT NOT NULL,
    exemption TEXT,
    start_date DATE NOT NULL,
    end_date DATE NOT NULL,
    state TEXT NOT NULL,
    author_id UUID NOT NULL,
    author_name TEXT NOT NULL,
    approver_name TEXT,
    posted_start DATE,
    posted_end DATE,
    posted_key TEXT,
    result TEXT,
    result_note TEXT,
    affected TEXT NOT NULL,
    reason TEXT,
    state_since TIMESTAMPTZ NOT NULL
);
CREATE INDEX notice_case ON notice (case_id, kind);
CREATE INDEX notice_state ON notice (state, posted_end);

CREATE TABLE notice_feedback (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    notice_id UUID NOT NULL REFERENCES notice (id),
    received_on DATE NOT NULL,
    channel TEXT NOT NULL,
    summary TEXT NOT NULL,
    effect TEXT NOT NULL,
    recorder_name TEXT NOT NULL,
    recorded_at TIMESTAMPTZ NOT NULL,
    conclusion TEXT,
    affects BOOLEAN,
    concluder_name TEXT,
    concluded_at TIMESTAMPTZ
);
CREATE INDEX notice_feedback_notice ON notice_feedback (notice_id, id);

CREATE TABLE public_notice (
    id UUID NOT NULL PRIMARY KEY REFERENCES notice (id),
    kind TEXT NOT NULL,
    document TEXT NOT NULL,
    start_date DATE NOT NULL,
    end_date DATE NOT NULL,
    visible_until DATE NOT NULL,
    pushed_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX public_notice_visible ON public_notice (visible_until, id);
