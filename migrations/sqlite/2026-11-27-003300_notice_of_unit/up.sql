-- Notices that belong to a unit and to no case; what was changed in a published one, for the public.
ALTER TABLE notice ADD COLUMN unit_id BLOB REFERENCES unit (id);
UPDATE notice SET unit_id = (SELECT unit_id FROM selection_case WHERE selection_case.id = notice.case_id);
-- SQLite cannot take a NOT NULL away: the column is made anew, in its own table, so that what points to a notice stays.
DROP INDEX notice_case;
ALTER TABLE notice RENAME COLUMN case_id TO old_case_id;
ALTER TABLE notice ADD COLUMN case_id BLOB REFERENCES selection_case (id);
UPDATE notice SET case_id = old_case_id;
ALTER TABLE notice DROP COLUMN old_case_id;
CREATE INDEX notice_case ON notice (case_id, kind);
CREATE INDEX notice_unit ON notice (unit_id, kind);
ALTER TABLE notice ADD COLUMN correcting TEXT;
ALTER TABLE notice ADD COLUMN amendments TEXT NOT NULL DEFAULT '[]';
