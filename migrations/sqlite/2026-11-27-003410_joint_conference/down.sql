DROP TABLE joint_item;
DROP TABLE joint_conference;
