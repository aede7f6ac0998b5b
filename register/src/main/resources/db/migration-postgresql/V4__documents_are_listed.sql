-- Documents are listed by their days, those last of which it is not known.
CREATE INDEX document_published ON document (declared_date DESC NULLS LAST, id DESC);
CREATE INDEX document_received ON document (received_at DESC, id DESC);
