DROP TABLE gate_override;
DROP TABLE motion;
