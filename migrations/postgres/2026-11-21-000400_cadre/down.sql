DROP TABLE cadre_import;
DROP TABLE cadre_change;
DROP TABLE cadre_photo;
DROP TABLE cadre_record;
DROP TABLE cadre;
