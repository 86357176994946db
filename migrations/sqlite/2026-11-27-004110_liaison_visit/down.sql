DROP TABLE liaison_fact;
DROP TABLE liaison_visit;
