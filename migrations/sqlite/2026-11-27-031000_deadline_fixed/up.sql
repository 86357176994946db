-- A day that somebody wrote down is the last day, holiday or not: items of conferences, what a visit told, tasks of visits,
-- the limit of a petition that was assigned.
UPDATE deadline SET roll_forward = FALSE, provisional = FALSE, due_date = date(start_date, '+' || (length + extended_by) || ' days'), next_alert_on = start_date
    WHERE closed_on IS NULL AND unit = 'natural_day' AND state = 'open'
    AND kind IN ('joint_item', 'liaison_follow_up', 'visit_task_due', 'petition_limit');
-- Half a year to the next conference is 183 days, of the deadline as of the rule.
UPDATE deadline SET roll_forward = FALSE, provisional = FALSE, unit = 'natural_day', length = length * 61 / 2,
    due_date = date(start_date, '+' || (length * 61 / 2) || ' days'), next_alert_on = start_date
    WHERE closed_on IS NULL AND unit = 'month' AND state = 'open' AND kind = 'joint_conference_next';
-- The next visit to an organ is due where its rule says; a day that had moved on comes back with the next calendar.
UPDATE deadline SET roll_forward = FALSE WHERE closed_on IS NULL AND kind = 'liaison_next';
-- What no holiday moves is not provisional.
UPDATE deadline SET provisional = FALSE WHERE closed_on IS NULL AND unit <> 'work_day' AND NOT roll_forward;
