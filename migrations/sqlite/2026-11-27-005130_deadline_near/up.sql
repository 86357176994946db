-- A limit is near in its last three days: the next daily run looks at every one that is not yet.
UPDATE deadline SET next_alert_on = start_date
WHERE closed_on IS NULL AND next_alert_on IS NOT NULL AND alert IN ('quiet', 'early');
