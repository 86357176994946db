DROP TABLE petition_receipt;
