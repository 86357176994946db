DROP TABLE opinion;
