CREATE TABLE petition_suspect (
    id UUID NOT NULL PRIMARY KEY,
    petition_id UUID NOT NULL REFERENCES petition (id),
    cadre_id UUID REFERENCES cadre (id),
    unit_id UUID REFERENCES unit (id),
    account_id UUID REFERENCES account (id)
);
CREATE INDEX petition_suspect_petition ON petition_suspect (petition_id);
CREATE INDEX petition_suspect_cadre ON petition_suspect (cadre_id) WHERE cadre_id IS NOT NULL;
CREATE INDEX petition_suspect_unit ON petition_suspect (unit_id) WHERE unit_id IS NOT NULL;
CREATE INDEX petition_suspect_account ON petition_suspect (account_id) WHERE account_id IS NOT NULL;
