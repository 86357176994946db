DROP TABLE recommendation_count;
DROP TABLE recommendation_round;
