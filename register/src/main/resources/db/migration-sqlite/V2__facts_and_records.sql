-- What is derived from documents and decisions, and can be made again from them at any moment.
CREATE TABLE reading (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document (id),
    reader TEXT NOT NULL,
    language TEXT NOT NULL,
    is_current INTEGER NOT NULL,
    UNIQUE (document_id, reader)
);

CREATE TABLE fact (
    id INTEGER PRIMARY KEY,
    reading_id INTEGER NOT NULL REFERENCES reading (id),
    position INTEGER NOT NULL,
    type TEXT NOT NULL,
    rule TEXT NOT NULL,
    confidence REAL NOT NULL,
    block TEXT NOT NULL,
    UNIQUE (reading_id, position)
);
CREATE INDEX fact_block ON fact (block);

CREATE TABLE fact_slot (
    fact_id INTEGER NOT NULL REFERENCES fact (id),
    slot TEXT NOT NULL,
    item INTEGER NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('text', 'number', 'item')),
    value TEXT NOT NULL,
    PRIMARY KEY (fact_id, slot, item)
);

CREATE TABLE evidence (
    fact_id INTEGER NOT NULL REFERENCES fact (id),
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (fact_id, position)
);
CREATE INDEX evidence_id ON evidence (id);

CREATE TABLE record (
    id TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    block TEXT NOT NULL
);
CREATE INDEX record_block ON record (block);

CREATE TABLE record_fact (
    record_id TEXT NOT NULL REFERENCES record (id),
    fact_id INTEGER NOT NULL REFERENCES fact (id),
    PRIMARY KEY (record_id, fact_id)
);
CREATE INDEX record_fact_fact ON record_fact (fact_id);
