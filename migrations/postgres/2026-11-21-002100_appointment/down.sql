DROP TABLE probation;
DROP TABLE appointment;
