DROP TABLE journal_checkpoint;
ALTER TABLE account DROP COLUMN reset_asked_at;
ALTER TABLE account DROP COLUMN reset_asked_by;
DROP TABLE recovery_code;
