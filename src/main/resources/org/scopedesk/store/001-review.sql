-- Scopedesk review file, version 1. docs/file-format.md explains it to people.
-- Rows are only ever added. Identifiers are UUIDs as text and sort in the order they were made.
-- Times are UTC, ISO 8601. Words of a closed list are in lower case. Absent texts are '', absent numbers are NULL.

CREATE TABLE setting (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL
);
CREATE INDEX setting_by_name ON setting (name, id);

CREATE TABLE reviewer (
  revision TEXT NOT NULL PRIMARY KEY,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  lead INTEGER NOT NULL CHECK (lead IN (0, 1)),
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL
);
CREATE INDEX reviewer_by_id ON reviewer (id, revision);

CREATE TABLE source (
  revision TEXT NOT NULL PRIMARY KEY,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  platform TEXT NOT NULL,
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL
);
CREATE INDEX source_by_id ON source (id, revision);

CREATE TABLE search (
  revision TEXT NOT NULL PRIMARY KEY,
  id TEXT NOT NULL,
  source_id TEXT NOT NULL,
  ran_on TEXT,
  ran_by TEXT NOT NULL,
  strategy TEXT NOT NULL,
  limits TEXT NOT NULL,
  coverage TEXT NOT NULL,
  reported INTEGER,
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL
);
CREATE INDEX search_by_id ON search (id, revision);

CREATE TABLE criterion (
  revision TEXT NOT NULL PRIMARY KEY,
  id TEXT NOT NULL,
  element TEXT NOT NULL,
  text TEXT NOT NULL,
  position INTEGER NOT NULL,
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL
);
CREATE INDEX criterion_by_id ON criterion (id, revision);

CREATE TABLE reason (
  revision TEXT NOT NULL PRIMARY KEY,
  id TEXT NOT NULL,
  text TEXT NOT NULL,
  criterion TEXT,
  position INTEGER NOT NULL,
  merged_into TEXT,
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL
);
CREATE INDEX reason_by_id ON reason (id, revision);

-- One row for each export file; found = read + rejected.
CREATE TABLE import (
  id TEXT NOT NULL PRIMARY KEY,
  search_id TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  format TEXT NOT NULL,
  encoding TEXT NOT NULL,
  platform TEXT NOT NULL,
  found INTEGER NOT NULL,
  read INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  between_lines INTEGER NOT NULL,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  CHECK (found = read + rejected)
);
CREATE INDEX import_by_sha256 ON import (sha256);

CREATE TABLE rejected_entry (
  import_id TEXT NOT NULL REFERENCES import (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  line INTEGER NOT NULL,
  problem TEXT NOT NULL,
  raw TEXT NOT NULL,
  PRIMARY KEY (import_id, number)
);

-- The row of the import comes last, when its sums are known: hence the deferred reference.
CREATE TABLE record (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  import_id TEXT NOT NULL REFERENCES import (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  line INTEGER NOT NULL,
  type TEXT NOT NULL,
  title TEXT NOT NULL,
  other_title TEXT NOT NULL,
  authors TEXT NOT NULL,
  year INTEGER,
  journal TEXT NOT NULL,
  journal_abbreviation TEXT NOT NULL,
  volume TEXT NOT NULL,
  issue TEXT NOT NULL,
  pages TEXT NOT NULL,
  doi TEXT,
  pmid TEXT NOT NULL,
  accession TEXT NOT NULL,
  issn TEXT NOT NULL,
  isbn TEXT NOT NULL,
  language TEXT NOT NULL,
  urls TEXT NOT NULL,
  publisher TEXT NOT NULL,
  keywords TEXT NOT NULL,
  abstract_is_fragment INTEGER NOT NULL CHECK (abstract_is_fragment IN (0, 1)),
  parts INTEGER NOT NULL,
  abstract TEXT NOT NULL,
  fields TEXT NOT NULL
);
CREATE INDEX record_by_import ON record (import_id, number);
-- Holds all that a list of every record needs, so that it need not read the abstracts.
CREATE INDEX record_head ON record (seq, id, import_id, year, parts);

CREATE TABLE decision (
  id TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL REFERENCES record (id),
  stage TEXT NOT NULL CHECK (stage IN ('title_abstract', 'full_text')),
  reviewer TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('independent', 'adjudication')),
  verdict TEXT NOT NULL CHECK (verdict IN ('include', 'exclude', 'maybe')),
  reason TEXT,
  bulk INTEGER NOT NULL CHECK (bulk IN (0, 1)),
  made_at TEXT NOT NULL,
  CHECK (reason IS NULL OR verdict = 'exclude')
);
CREATE INDEX decision_by_record ON decision (record, stage, role, reviewer, id);

-- Undo (live = 0) and redo (live = 1) of a decision.
CREATE TABLE decision_change (
  id TEXT NOT NULL PRIMARY KEY,
  decision TEXT NOT NULL REFERENCES decision (id),
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL
);
CREATE INDEX decision_change_by_decision ON decision_change (decision, id);

CREATE TABLE note (
  id TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL REFERENCES record (id),
  stage TEXT NOT NULL CHECK (stage IN ('title_abstract', 'full_text')),
  reviewer TEXT NOT NULL,
  text TEXT NOT NULL,
  made_at TEXT NOT NULL
);
CREATE INDEX note_by_record ON note (record, stage, reviewer, id);

CREATE TABLE retrieval (
  id TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL REFERENCES record (id),
  retrieved INTEGER NOT NULL CHECK (retrieved IN (0, 1)),
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL
);
CREATE INDEX retrieval_by_record ON retrieval (record, id);

-- first_record is the smaller id of the two. made_by is NULL when the program says so.
CREATE TABLE duplicate_link (
  id TEXT NOT NULL PRIMARY KEY,
  first_record TEXT NOT NULL REFERENCES record (id),
  second_record TEXT NOT NULL REFERENCES record (id),
  relation TEXT NOT NULL CHECK (relation IN ('duplicate', 'different', 'related', 'asked')),
  made_by TEXT,
  rule TEXT NOT NULL,
  score REAL NOT NULL,
  why TEXT NOT NULL,
  made_at TEXT NOT NULL,
  CHECK (first_record < second_record)
);
CREATE INDEX duplicate_link_by_pair ON duplicate_link (first_record, second_record, id);
CREATE INDEX duplicate_link_by_second ON duplicate_link (second_record);

-- What holds now.

CREATE VIEW current_setting AS
SELECT name, value, made_by, made_at, id FROM setting AS s
WHERE s.id = (SELECT max(n.id) FROM setting AS n WHERE n.name = s.name);

CREATE VIEW latest_reviewer AS
SELECT * FROM reviewer AS x
WHERE x.revision = (SELECT max(n.revision) FROM reviewer AS n WHERE n.id = x.id);

CREATE VIEW current_reviewer AS
SELECT * FROM latest_reviewer WHERE removed = 0;

CREATE VIEW latest_source AS
SELECT * FROM source AS x
WHERE x.revision = (SELECT max(n.revision) FROM source AS n WHERE n.id = x.id);

CREATE VIEW current_source AS
SELECT * FROM latest_source WHERE removed = 0;

CREATE VIEW latest_search AS
SELECT * FROM search AS x
WHERE x.revision = (SELECT max(n.revision) FROM search AS n WHERE n.id = x.id);

CREATE VIEW current_search AS
SELECT * FROM latest_search WHERE removed = 0;

CREATE VIEW latest_criterion AS
SELECT * FROM criterion AS x
WHERE x.revision = (SELECT max(n.revision) FROM criterion AS n WHERE n.id = x.id);

CREATE VIEW current_criterion AS
SELECT * FROM latest_criterion WHERE removed = 0;

CREATE VIEW latest_reason AS
SELECT * FROM reason AS x
WHERE x.revision = (SELECT max(n.revision) FROM reason AS n WHERE n.id = x.id);

CREATE VIEW current_reason AS
SELECT * FROM latest_reason WHERE removed = 0 AND merged_into IS NULL;

CREATE VIEW import_log AS
SELECT i.made_at, i.file_name, s.name AS source, s.platform AS source_platform, q.ran_on, q.reported,
       i.found, i.read, i.rejected, i.between_lines, i.format, i.platform, i.encoding, i.bytes, i.sha256, i.made_by, i.id
FROM import AS i
LEFT JOIN latest_search AS q ON q.id = i.search_id
LEFT JOIN latest_source AS s ON s.id = q.source_id;

-- Decisions that were not taken back.
CREATE VIEW live_decision AS
SELECT d.* FROM decision AS d
WHERE coalesce((SELECT c.live FROM decision_change AS c WHERE c.decision = d.id ORDER BY c.id DESC LIMIT 1), 1) = 1;

-- Of those, the last of each reviewer on a record at a stage; of adjudications the last of all.
CREATE VIEW current_decision AS
SELECT d.* FROM live_decision AS d
WHERE NOT EXISTS (
  SELECT 1 FROM live_decision AS n
  WHERE n.record = d.record AND n.stage = d.stage AND n.role = d.role
    AND (n.role = 'adjudication' OR n.reviewer = d.reviewer)
    AND n.id > d.id);

CREATE VIEW decision_log AS
SELECT d.made_at, coalesce(p.name, d.reviewer) AS reviewer, d.stage, d.role, d.verdict,
       coalesce(w.text, d.reason) AS reason, d.bulk,
       CASE WHEN d.id IN (SELECT id FROM current_decision) THEN 'in force'
            WHEN d.id IN (SELECT id FROM live_decision) THEN 'superseded'
            ELSE 'taken back' END AS state,
       r.title, r.year, d.record, d.id
FROM decision AS d
LEFT JOIN record AS r ON r.id = d.record
LEFT JOIN latest_reviewer AS p ON p.id = d.reviewer
LEFT JOIN latest_reason AS w ON w.id = d.reason;

CREATE VIEW current_note AS
SELECT x.* FROM note AS x
WHERE x.text <> '' AND NOT EXISTS (
  SELECT 1 FROM note AS n
  WHERE n.record = x.record AND n.stage = x.stage AND n.reviewer = x.reviewer AND n.id > x.id);

CREATE VIEW current_retrieval AS
SELECT x.* FROM retrieval AS x
WHERE NOT EXISTS (SELECT 1 FROM retrieval AS n WHERE n.record = x.record AND n.id > x.id);

-- What is said of each pair: a person's word over the program's, then the last.
CREATE VIEW current_link AS
SELECT x.* FROM duplicate_link AS x
WHERE NOT EXISTS (
  SELECT 1 FROM duplicate_link AS n
  WHERE n.first_record = x.first_record AND n.second_record = x.second_record
    AND ((n.made_by IS NOT NULL AND x.made_by IS NULL)
      OR ((n.made_by IS NULL) = (x.made_by IS NULL) AND n.id > x.id)));

-- Nothing is changed and nothing is deleted.

CREATE TRIGGER setting_is_not_changed BEFORE UPDATE ON setting
BEGIN SELECT RAISE(ABORT, 'rows of setting are only ever added'); END;

CREATE TRIGGER setting_is_not_deleted BEFORE DELETE ON setting
BEGIN SELECT RAISE(ABORT, 'rows of setting are only ever added'); END;

CREATE TRIGGER reviewer_is_not_changed BEFORE UPDATE ON reviewer
BEGIN SELECT RAISE(ABORT, 'rows of reviewer are only ever added'); END;

CREATE TRIGGER reviewer_is_not_deleted BEFORE DELETE ON reviewer
BEGIN SELECT RAISE(ABORT, 'rows of reviewer are only ever added'); END;

CREATE TRIGGER source_is_not_changed BEFORE UPDATE ON source
BEGIN SELECT RAISE(ABORT, 'rows of source are only ever added'); END;

CREATE TRIGGER source_is_not_deleted BEFORE DELETE ON source
BEGIN SELECT RAISE(ABORT, 'rows of source are only ever added'); END;

CREATE TRIGGER search_is_not_changed BEFORE UPDATE ON search
BEGIN SELECT RAISE(ABORT, 'rows of search are only ever added'); END;

CREATE TRIGGER search_is_not_deleted BEFORE DELETE ON search
BEGIN SELECT RAISE(ABORT, 'rows of search are only ever added'); END;

CREATE TRIGGER criterion_is_not_changed BEFORE UPDATE ON criterion
BEGIN SELECT RAISE(ABORT, 'rows of criterion are only ever added'); END;

CREATE TRIGGER criterion_is_not_deleted BEFORE DELETE ON criterion
BEGIN SELECT RAISE(ABORT, 'rows of criterion are only ever added'); END;

CREATE TRIGGER reason_is_not_changed BEFORE UPDATE ON reason
BEGIN SELECT RAISE(ABORT, 'rows of reason are only ever added'); END;

CREATE TRIGGER reason_is_not_deleted BEFORE DELETE ON reason
BEGIN SELECT RAISE(ABORT, 'rows of reason are only ever added'); END;

CREATE TRIGGER import_is_not_changed BEFORE UPDATE ON import
BEGIN SELECT RAISE(ABORT, 'rows of import are only ever added'); END;

CREATE TRIGGER import_is_not_deleted BEFORE DELETE ON import
BEGIN SELECT RAISE(ABORT, 'rows of import are only ever added'); END;

CREATE TRIGGER rejected_entry_is_not_changed BEFORE UPDATE ON rejected_entry
BEGIN SELECT RAISE(ABORT, 'rows of rejected_entry are only ever added'); END;

CREATE TRIGGER rejected_entry_is_not_deleted BEFORE DELETE ON rejected_entry
BEGIN SELECT RAISE(ABORT, 'rows of rejected_entry are only ever added'); END;

CREATE TRIGGER record_is_not_changed BEFORE UPDATE ON record
BEGIN SELECT RAISE(ABORT, 'rows of record are only ever added'); END;

CREATE TRIGGER record_is_not_deleted BEFORE DELETE ON record
BEGIN SELECT RAISE(ABORT, 'rows of record are only ever added'); END;

CREATE TRIGGER decision_is_not_changed BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'rows of decision are only ever added'); END;

CREATE TRIGGER decision_is_not_deleted BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'rows of decision are only ever added'); END;

CREATE TRIGGER decision_change_is_not_changed BEFORE UPDATE ON decision_change
BEGIN SELECT RAISE(ABORT, 'rows of decision_change are only ever added'); END;

CREATE TRIGGER decision_change_is_not_deleted BEFORE DELETE ON decision_change
BEGIN SELECT RAISE(ABORT, 'rows of decision_change are only ever added'); END;

CREATE TRIGGER note_is_not_changed BEFORE UPDATE ON note
BEGIN SELECT RAISE(ABORT, 'rows of note are only ever added'); END;

CREATE TRIGGER note_is_not_deleted BEFORE DELETE ON note
BEGIN SELECT RAISE(ABORT, 'rows of note are only ever added'); END;

CREATE TRIGGER retrieval_is_not_changed BEFORE UPDATE ON retrieval
BEGIN SELECT RAISE(ABORT, 'rows of retrieval are only ever added'); END;

CREATE TRIGGER retrieval_is_not_deleted BEFORE DELETE ON retrieval
BEGIN SELECT RAISE(ABORT, 'rows of retrieval are only ever added'); END;

CREATE TRIGGER duplicate_link_is_not_changed BEFORE UPDATE ON duplicate_link
BEGIN SELECT RAISE(ABORT, 'rows of duplicate_link are only ever added'); END;

CREATE TRIGGER duplicate_link_is_not_deleted BEFORE DELETE ON duplicate_link
BEGIN SELECT RAISE(ABORT, 'rows of duplicate_link are only ever added'); END;
