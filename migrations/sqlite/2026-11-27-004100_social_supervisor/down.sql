DROP TABLE inspection_evaluation;
DROP TABLE case_admission;
DROP TABLE social_supervisor;
