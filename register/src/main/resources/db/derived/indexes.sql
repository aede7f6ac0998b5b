-- What is looked up by. A rebuild makes these when its tables have taken the place of the old ones.
CREATE INDEX {n}fact_record ON {p}fact (record_id);
CREATE INDEX {n}fact_unmerged ON {p}fact (id) WHERE record_id IS NULL;
CREATE INDEX {n}evidence_id ON {p}evidence (id);
CREATE INDEX {n}fact_key_fact ON {p}fact_key (fact_id);
CREATE INDEX {n}record_day ON {p}record (last_day, id);
CREATE INDEX {n}record_revision ON {p}record (revision);
CREATE INDEX {n}record_facet_value ON {p}record_facet (facet, value, last_day, record_id);
CREATE INDEX {n}decided_fact ON {p}decided (fact_id);
CREATE INDEX {n}reading_revision ON {p}reading (revision);
