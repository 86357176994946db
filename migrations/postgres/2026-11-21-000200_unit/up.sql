CREATE TABLE unit (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    class TEXT NOT NULL,
    platform TEXT,
    region_code TEXT,
    parent_id UUID REFERENCES unit (id),
    path TEXT NOT NULL UNIQUE,
    small_unit BOOLEAN NOT NULL,
    quota_leaders INTEGER NOT NULL,
    quota_deputy INTEGER NOT NULL,
    state TEXT NOT NULL
);
CREATE INDEX unit_parent ON unit (parent_id);

CREATE TABLE post (
    id UUID NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    unit_id UUID NOT NULL REFERENCES unit (id),
    name TEXT NOT NULL,
    rank TEXT NOT NULL,
    duties TEXT NOT NULL,
    headcount INTEGER NOT NULL,
    is_principal BOOLEAN NOT NULL,
    is_elected BOOLEAN NOT NULL,
    is_sensitive BOOLEAN NOT NULL,
    is_economic BOOLEAN NOT NULL,
    special_expertise BOOLEAN NOT NULL,
    qualification TEXT NOT NULL,
    vacant_since DATE,
    state TEXT NOT NULL
);
CREATE INDEX post_unit ON post (unit_id, name, id);
