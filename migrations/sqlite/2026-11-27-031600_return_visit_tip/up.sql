-- What a unit told of a team, to be looked into: the tip that it became.
ALTER TABLE inspection_return_visit ADD COLUMN tip_id BLOB REFERENCES tip (id);
