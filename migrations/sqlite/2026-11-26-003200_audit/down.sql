DROP TABLE audit_rectification;
DROP TABLE audit_finding;
DROP TABLE audit_paper;
DROP TABLE audit;
DROP TABLE audit_plan;
