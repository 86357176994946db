CREATE TABLE calendar_year (
    id BLOB NOT NULL PRIMARY KEY,
    year INTEGER NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    source_doc TEXT NOT NULL,
    imported_by BLOB NOT NULL,
    imported_name TEXT NOT NULL,
    imported_at BIGINT NOT NULL
);

CREATE TABLE calendar_day (
    date DATE NOT NULL PRIMARY KEY,
    year INTEGER NOT NULL REFERENCES calendar_year (year),
    kind TEXT NOT NULL,
    name TEXT NOT NULL
);
CREATE INDEX calendar_day_year ON calendar_day (year, date);
