DROP TABLE team_change;
DROP TABLE recusal_declaration;
DROP TABLE team_member;
DROP TABLE team;
