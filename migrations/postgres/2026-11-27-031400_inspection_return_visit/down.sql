DROP TABLE inspection_return_visit;
