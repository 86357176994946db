ALTER TABLE notice_feedback DROP COLUMN sealed;
