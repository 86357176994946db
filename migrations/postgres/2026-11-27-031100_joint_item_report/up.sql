-- What the unit that answers for an item told of it.
ALTER TABLE joint_item ADD COLUMN report TEXT;
ALTER TABLE joint_item ADD COLUMN reported_on DATE;
ALTER TABLE joint_item ADD COLUMN reporter_name TEXT;
