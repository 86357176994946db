DROP TABLE nomination;
