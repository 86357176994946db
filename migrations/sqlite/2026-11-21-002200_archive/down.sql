DROP TABLE archive_item;
