ALTER TABLE petition ADD COLUMN unanswered BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX petition_unanswered ON petition (received_on, id) WHERE unanswered;
CREATE INDEX petition_merged ON petition (merged_into) WHERE merged_into IS NOT NULL;
