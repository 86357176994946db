DROP TABLE supervisor_session;
