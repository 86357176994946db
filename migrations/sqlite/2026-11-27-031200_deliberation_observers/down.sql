ALTER TABLE deliberation DROP COLUMN observers;
