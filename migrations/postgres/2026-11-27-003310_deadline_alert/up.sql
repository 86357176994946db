ALTER TABLE deadline ADD COLUMN alert TEXT NOT NULL DEFAULT 'quiet';
ALTER TABLE deadline ADD COLUMN next_alert_on DATE;
-- Reminders before the end of a probation are levels of that end now.
DELETE FROM deadline WHERE kind LIKE 'probation_alert_%' AND closed_on IS NULL;
-- The first daily run finds the level of everything that is open.
UPDATE deadline SET next_alert_on = start_date WHERE closed_on IS NULL;
CREATE INDEX deadline_alert ON deadline (next_alert_on, id) WHERE next_alert_on IS NOT NULL;
