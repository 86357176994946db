DROP INDEX petition_merged;
DROP INDEX petition_unanswered;
ALTER TABLE petition DROP COLUMN unanswered;
