-- What is derived is made by db/derived from here on; what is kept can be added to and completed, nothing else.
DROP TABLE record_fact;
DROP TABLE record;
DROP TABLE evidence;
DROP TABLE fact_slot;
DROP TABLE fact;
DROP TABLE reading;

-- The register's own name, the layout of what is derived, and its revision.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TRIGGER document_is_kept BEFORE DELETE ON document
BEGIN
    SELECT RAISE(ABORT, 'documents are kept for good');
END;

CREATE TRIGGER document_bytes_are_kept BEFORE UPDATE OF sha256, content, packing, received_at ON document
BEGIN
    SELECT RAISE(ABORT, 'the bytes of a document are never changed');
END;

CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision
BEGIN
    SELECT RAISE(ABORT, 'decisions are kept for good');
END;

CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON decision
BEGIN
    SELECT RAISE(ABORT, 'decisions are never changed');
END;
