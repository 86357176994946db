DROP TABLE shortlist_post;
DROP TABLE candidate;
