-- What is looked up by.
CREATE INDEX {n}fact_record ON {p}fact (record_number);
CREATE INDEX {n}fact_unmerged ON {p}fact (id) WHERE record_number IS NULL;
CREATE INDEX {n}evidence_digits ON {p}evidence (digits);
CREATE INDEX {n}fact_key_fact ON {p}fact_key (fact_id);
CREATE UNIQUE INDEX {n}record_id ON {p}record (id);
CREATE INDEX {n}record_day ON {p}record (last_day, id);
CREATE INDEX {n}record_first ON {p}record (first_day, id);
CREATE INDEX {n}record_spoken ON {p}record (spoken, id);
CREATE INDEX {n}record_revision ON {p}record (revision, number);
CREATE INDEX {n}decided_fact ON {p}decided (fact_id);
CREATE INDEX {n}reading_revision ON {p}reading (revision, document_id);
