DROP TABLE petition_reading;
DROP TABLE petition_paper;
DROP TABLE petition;
