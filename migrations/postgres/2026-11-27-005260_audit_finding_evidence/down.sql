ALTER TABLE audit_finding DROP COLUMN noted_on;
ALTER TABLE audit_finding DROP COLUMN attachments;
