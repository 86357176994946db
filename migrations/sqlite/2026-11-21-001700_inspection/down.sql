DROP TABLE inspection_problem;
DROP TABLE report_signature;
DROP TABLE inspection_report;
DROP TABLE inspection_evidence;
DROP TABLE talk;
DROP TABLE inspection;
