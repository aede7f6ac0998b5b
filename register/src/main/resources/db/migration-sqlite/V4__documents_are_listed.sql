-- Documents are listed by their days; all that narrows a list stands in the index, so that no bytes are passed over.
CREATE INDEX document_published ON document (declared_date, id, outlet, name);
CREATE INDEX document_received ON document (received_at, id, declared_date, outlet, name);
