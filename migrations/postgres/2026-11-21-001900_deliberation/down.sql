DROP TABLE deliberation;
