DROP TABLE tenure;
