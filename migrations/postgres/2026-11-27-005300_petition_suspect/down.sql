DROP TABLE petition_suspect;
