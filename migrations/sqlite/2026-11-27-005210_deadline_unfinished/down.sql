DROP INDEX deadline_unfinished;
