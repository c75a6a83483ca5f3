-- Review file, version 2: rejected entries that were repaired, files that were moved to another search, and what the
-- header of a table says. docs/file-format.md explains it to people.

-- A rejected entry whose text a person mended; the record is what was then read. The entry itself stays as it was.
CREATE TABLE repair (
  id TEXT NOT NULL PRIMARY KEY,
  import_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  record TEXT NOT NULL UNIQUE REFERENCES record (id),
  raw TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  UNIQUE (import_id, number),
  FOREIGN KEY (import_id, number) REFERENCES rejected_entry (import_id, number)
);

-- The last move of an import says which search its file is the result of.
CREATE TABLE import_move (
  id TEXT NOT NULL PRIMARY KEY,
  import_id TEXT NOT NULL REFERENCES import (id),
  search_id TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL
);
CREATE INDEX import_move_by_import ON import_move (import_id, id);

-- For a table: what parts its cells, its headers, and what a person said they mean.
CREATE TABLE import_header (
  import_id TEXT NOT NULL PRIMARY KEY REFERENCES import (id) DEFERRABLE INITIALLY DEFERRED,
  header TEXT NOT NULL
);

-- What holds now of an import: its search, and its account with the repaired entries among those read.
CREATE VIEW current_import AS
SELECT i.id,
       coalesce((SELECT m.search_id FROM import_move AS m WHERE m.import_id = i.id ORDER BY m.id DESC LIMIT 1),
                i.search_id) AS search_id,
       i.file_name, i.sha256, i.bytes, i.format, i.encoding, i.platform, i.found,
       i.read + (SELECT count(*) FROM repair AS p WHERE p.import_id = i.id) AS read,
       i.rejected - (SELECT count(*) FROM repair AS p WHERE p.import_id = i.id) AS rejected,
       (SELECT count(*) FROM repair AS p WHERE p.import_id = i.id) AS repaired,
       i.between_lines, i.made_by, i.made_at
FROM import AS i;

DROP VIEW import_log;
CREATE VIEW import_log AS
SELECT i.made_at, i.file_name, s.name AS source, s.platform AS source_platform, q.ran_on, q.reported,
       i.found, i.read, i.repaired, i.rejected, i.between_lines, i.format, i.platform, i.encoding, i.bytes, i.sha256,
       i.made_by, i.id
FROM current_import AS i
LEFT JOIN latest_search AS q ON q.id = i.search_id
LEFT JOIN latest_source AS s ON s.id = q.source_id;

CREATE TRIGGER repair_is_not_changed BEFORE UPDATE ON repair
BEGIN SELECT RAISE(ABORT, 'rows of repair are only ever added'); END;

CREATE TRIGGER repair_is_not_deleted BEFORE DELETE ON repair
BEGIN SELECT RAISE(ABORT, 'rows of repair are only ever added'); END;

CREATE TRIGGER import_move_is_not_changed BEFORE UPDATE ON import_move
BEGIN SELECT RAISE(ABORT, 'rows of import_move are only ever added'); END;

CREATE TRIGGER import_move_is_not_deleted BEFORE DELETE ON import_move
BEGIN SELECT RAISE(ABORT, 'rows of import_move are only ever added'); END;

CREATE TRIGGER import_header_is_not_changed BEFORE UPDATE ON import_header
BEGIN SELECT RAISE(ABORT, 'rows of import_header are only ever added'); END;

CREATE TRIGGER import_header_is_not_deleted BEFORE DELETE ON import_header
BEGIN SELECT RAISE(ABORT, 'rows of import_header are only ever added'); END;
