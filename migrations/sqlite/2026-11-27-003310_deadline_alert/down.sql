DROP INDEX deadline_alert;
ALTER TABLE deadline DROP COLUMN next_alert_on;
ALTER TABLE deadline DROP COLUMN alert;
