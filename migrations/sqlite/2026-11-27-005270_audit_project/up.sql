-- What an audit of performance looks at; of audits from before it is not known.
ALTER TABLE audit ADD COLUMN project TEXT;
