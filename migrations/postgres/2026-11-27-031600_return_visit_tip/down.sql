ALTER TABLE inspection_return_visit DROP COLUMN tip_id;
