-- What is kept for good: documents as received, and what people decided.
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    origin TEXT NOT NULL,
    received_at TEXT NOT NULL,
    declared_date TEXT,
    outlet TEXT,
    url TEXT,
    charset TEXT NOT NULL,
    packing TEXT NOT NULL CHECK (packing IN ('plain', 'gzip')),
    content BLOB NOT NULL
);

-- Rows are never changed: a decision is withdrawn by a later one.
CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    content TEXT NOT NULL,
    reason TEXT,
    withdraws INTEGER REFERENCES decision (id)
);
