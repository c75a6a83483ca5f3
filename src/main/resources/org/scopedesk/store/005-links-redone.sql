-- A person may put in force again what was taken back: a link that takes back the one that took back. Such a link is never
-- taken back itself; who takes the word back once more adds another link that names the word.

DROP VIEW current_link;
DROP VIEW standing_link;

-- What was said of pairs and not taken back, or put in force again.
CREATE VIEW standing_link AS
SELECT x.* FROM duplicate_link AS x
WHERE x.takes_back IS NULL AND NOT EXISTS (
  SELECT 1 FROM duplicate_link AS t
  WHERE t.takes_back = x.id AND NOT EXISTS (SELECT 1 FROM duplicate_link AS r WHERE r.takes_back = t.id));

-- What is said of each pair: a person's word over the program's, then the last.
CREATE VIEW current_link AS
SELECT x.* FROM standing_link AS x
WHERE NOT EXISTS (
  SELECT 1 FROM standing_link AS n
  WHERE n.first_record = x.first_record AND n.second_record = x.second_record
    AND ((n.made_by IS NOT NULL AND x.made_by IS NULL)
      OR ((n.made_by IS NULL) = (x.made_by IS NULL) AND n.id > x.id)));
