-- Notices that belong to a unit and to no case; what was changed in a published one, for the public.
ALTER TABLE notice ADD COLUMN unit_id UUID REFERENCES unit (id);
UPDATE notice SET unit_id = (SELECT unit_id FROM selection_case WHERE selection_case.id = notice.case_id);
ALTER TABLE notice ALTER COLUMN unit_id SET NOT NULL;
ALTER TABLE notice ALTER COLUMN case_id DROP NOT NULL;
CREATE INDEX notice_unit ON notice (unit_id, kind);
ALTER TABLE notice ADD COLUMN correcting TEXT;
ALTER TABLE notice ADD COLUMN amendments TEXT NOT NULL DEFAULT '[]';
