-- Supervisors who sat in when somebody was consulted: a list with their names as they were.
ALTER TABLE deliberation ADD COLUMN observers TEXT NOT NULL DEFAULT '[]';
