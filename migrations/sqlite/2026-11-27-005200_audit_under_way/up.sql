-- Two who plan the same official at once: the second is told that an audit is under way.
CREATE UNIQUE INDEX audit_under_way ON audit (subject_cadre_id)
    WHERE kind <> 'performance'
    AND state IN ('planned', 'entrusting', 'entrusted', 'notified', 'fieldwork', 'draft_report', 'comments', 'reviewed',
                  'issued');
