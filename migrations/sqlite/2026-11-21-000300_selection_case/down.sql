DROP TABLE case_post;
DROP TABLE selection_case;
