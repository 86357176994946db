DROP TABLE meeting_count;
DROP TABLE meeting_item;
DROP TABLE meeting;
