-- One unfinished deadline a thing and kind. What two requests at once may have left twice goes, but for the latest.
DELETE FROM deadline
    WHERE closed_on IS NULL AND EXISTS (
        SELECT 1 FROM deadline AS other
            WHERE other.object_id = deadline.object_id AND other.kind = deadline.kind AND other.closed_on IS NULL
            AND other.id > deadline.id
    );
CREATE UNIQUE INDEX deadline_unfinished ON deadline (object_id, kind) WHERE closed_on IS NULL;
-- The last day of a term, of a certificate, and one that stands on the page of an audit is what was written, holiday or not.
UPDATE deadline SET roll_forward = FALSE, provisional = FALSE, due_date = start_date + (length + extended_by), next_alert_on = start_date
    WHERE closed_on IS NULL AND unit = 'natural_day' AND state = 'open'
    AND kind IN ('supervisor_end', 'certificate_end', 'audit_due', 'audit_rectification');
