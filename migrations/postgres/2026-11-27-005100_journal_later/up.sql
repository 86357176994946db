CREATE TABLE journal_later (
    id UUID NOT NULL PRIMARY KEY,
    on_day DATE NOT NULL,
    object TEXT NOT NULL,
    object_id UUID NOT NULL,
    action TEXT NOT NULL,
    summary TEXT NOT NULL
);
CREATE INDEX journal_later_day ON journal_later (on_day, id);

INSERT INTO journal_later (id, on_day, object, object_id, action, summary)
SELECT petition.id, petition.received_on, 'petition', petition.id, 'receive', '网上收到信访事项'
FROM petition_receipt JOIN petition ON petition.id = petition_receipt.petition_id WHERE NOT petition_receipt.noted;
INSERT INTO journal_later (id, on_day, object, object_id, action, summary)
SELECT id, received_on, 'opinion', id, 'receive', '网上收到群众意见建议' FROM opinion WHERE NOT noted;

ALTER TABLE petition_receipt DROP COLUMN noted;
ALTER TABLE opinion DROP COLUMN noted;
