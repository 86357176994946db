DROP TABLE parameter_version;
