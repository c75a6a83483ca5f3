-- A word on a pair of records that a person takes back. The link that does so has the pair and the relation of the one it
-- takes back; neither of the two holds from then on, and what was said before does again.

ALTER TABLE duplicate_link ADD COLUMN takes_back TEXT REFERENCES duplicate_link (id);
CREATE INDEX duplicate_link_taken_back ON duplicate_link (takes_back) WHERE takes_back IS NOT NULL;

DROP VIEW current_link;

-- What was said of pairs and not taken back.
CREATE VIEW standing_link AS
SELECT x.* FROM duplicate_link AS x
WHERE x.takes_back IS NULL AND NOT EXISTS (SELECT 1 FROM duplicate_link AS t WHERE t.takes_back = x.id);

-- What is said of each pair: a person's word over the program's, then the last.
CREATE VIEW current_link AS
SELECT x.* FROM standing_link AS x
WHERE NOT EXISTS (
  SELECT 1 FROM standing_link AS n
  WHERE n.first_record = x.first_record AND n.second_record = x.second_record
    AND ((n.made_by IS NOT NULL AND x.made_by IS NULL)
      OR ((n.made_by IS NULL) = (x.made_by IS NULL) AND n.id > x.id)));
