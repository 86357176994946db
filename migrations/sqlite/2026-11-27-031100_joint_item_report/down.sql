ALTER TABLE joint_item DROP COLUMN reporter_name;
ALTER TABLE joint_item DROP COLUMN reported_on;
ALTER TABLE joint_item DROP COLUMN report;
