DROP TABLE petition_file;
