DROP TABLE verification;
DROP TABLE consultation;
