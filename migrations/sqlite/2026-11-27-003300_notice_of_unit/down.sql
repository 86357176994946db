-- What belongs to no case did not exist before. The column stays nullable: SQLite cannot give it back its NOT NULL.
DELETE FROM public_notice WHERE id IN (SELECT id FROM notice WHERE case_id IS NULL);
DELETE FROM notice_feedback WHERE notice_id IN (SELECT id FROM notice WHERE case_id IS NULL);
UPDATE petition SET notice_id = NULL WHERE notice_id IN (SELECT id FROM notice WHERE case_id IS NULL);
DELETE FROM notice WHERE case_id IS NULL;
DROP INDEX notice_unit;
ALTER TABLE notice DROP COLUMN amendments;
ALTER TABLE notice DROP COLUMN correcting;
ALTER TABLE notice DROP COLUMN unit_id;
