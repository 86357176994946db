ALTER TABLE petition_reading DROP COLUMN share;
ALTER TABLE petition_reading DROP COLUMN asker_key_id;
DROP TABLE petition_key;
