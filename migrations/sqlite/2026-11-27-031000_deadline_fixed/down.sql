-- What was mended stays: the days stand on the pages as they were written.
SELECT 1;
