-- The evidence of what an audit found, and the day on which it was noted; of what was noted before the day is not known.
ALTER TABLE audit_finding ADD COLUMN attachments TEXT NOT NULL DEFAULT '[]';
ALTER TABLE audit_finding ADD COLUMN noted_on DATE;
