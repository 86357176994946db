DROP TABLE visit;
DROP TABLE visit_assignee;
DROP TABLE visit_task;
