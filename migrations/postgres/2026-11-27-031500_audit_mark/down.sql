DROP TABLE audit_mark;
