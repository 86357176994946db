DROP INDEX audit_under_way;
