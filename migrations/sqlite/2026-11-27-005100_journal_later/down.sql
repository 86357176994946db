ALTER TABLE petition_receipt ADD COLUMN noted BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE opinion ADD COLUMN noted BOOLEAN NOT NULL DEFAULT TRUE;
UPDATE petition_receipt SET noted = FALSE
WHERE petition_id IN (SELECT object_id FROM journal_later WHERE object = 'petition' AND action = 'receive');
UPDATE opinion SET noted = FALSE WHERE id IN (SELECT object_id FROM journal_later WHERE object = 'opinion');
DROP TABLE journal_later;
