DROP TABLE statistic_entry;
