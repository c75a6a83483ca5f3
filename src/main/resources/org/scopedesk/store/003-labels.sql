-- Labels that reviewers put on records, and which record has which.

CREATE TABLE label (
  revision TEXT NOT NULL PRIMARY KEY,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  colour TEXT NOT NULL,
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL
);
CREATE INDEX label_by_id ON label (id, revision);

-- attached is 1 when a label was put on a record, 0 when it was taken off again.
CREATE TABLE labelling (
  id TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL REFERENCES record (id),
  label TEXT NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('title_abstract', 'full_text')),
  reviewer TEXT NOT NULL,
  attached INTEGER NOT NULL CHECK (attached IN (0, 1)),
  made_at TEXT NOT NULL
);
CREATE INDEX labelling_by_record ON labelling (record, label, reviewer, id);

CREATE VIEW latest_label AS
SELECT * FROM label AS x
WHERE x.revision = (SELECT max(n.revision) FROM label AS n WHERE n.id = x.id);

CREATE VIEW current_label AS
SELECT * FROM latest_label WHERE removed = 0;

-- The labels that are on a record now, by whom.
CREATE VIEW current_labelling AS
SELECT x.* FROM labelling AS x
WHERE x.attached = 1 AND NOT EXISTS (
  SELECT 1 FROM labelling AS n
  WHERE n.record = x.record AND n.label = x.label AND n.reviewer = x.reviewer AND n.id > x.id);

CREATE TRIGGER label_is_not_changed BEFORE UPDATE ON label
BEGIN SELECT RAISE(ABORT, 'rows of label are only ever added'); END;

CREATE TRIGGER label_is_not_deleted BEFORE DELETE ON label
BEGIN SELECT RAISE(ABORT, 'rows of label are only ever added'); END;

CREATE TRIGGER labelling_is_not_changed BEFORE UPDATE ON labelling
BEGIN SELECT RAISE(ABORT, 'rows of labelling are only ever added'); END;

CREATE TRIGGER labelling_is_not_deleted BEFORE DELETE ON labelling
BEGIN SELECT RAISE(ABORT, 'rows of labelling are only ever added'); END;
