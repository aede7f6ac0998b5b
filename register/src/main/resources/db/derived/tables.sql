-- What is derived from documents and decisions. {p} is empty, or new_ while a rebuild makes it anew; {id}, {text} and {keyed} are the dialect's.
CREATE TABLE {p}reading (
    document_id {id},
    reader TEXT NOT NULL,
    language TEXT NOT NULL,
    failure TEXT,
    revision BIGINT NOT NULL
);

CREATE TABLE {p}fact (
    id {id},
    document_id BIGINT NOT NULL,
    position INTEGER NOT NULL,
    type TEXT NOT NULL,
    rule TEXT NOT NULL,
    confidence DOUBLE PRECISION NOT NULL,
    slots TEXT NOT NULL,
    gist TEXT NOT NULL,
    corrected_gist TEXT,
    record_number BIGINT
);

CREATE TABLE {p}evidence (
    fact_id BIGINT NOT NULL,
    position INTEGER NOT NULL,
    digits BIGINT NOT NULL,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (fact_id, position)
){keyed};

CREATE TABLE {p}fact_key (
    key_hash BIGINT NOT NULL,
    fact_id BIGINT NOT NULL,
    PRIMARY KEY (key_hash, fact_id)
){keyed};

CREATE TABLE {p}record (
    number {id},
    id {text} NOT NULL,
    type TEXT NOT NULL,
    first_day {text} NOT NULL,
    last_day {text} NOT NULL,
    spoken {text} NOT NULL,
    due {text} NOT NULL,
    doubt {text} NOT NULL,
    tellings INTEGER NOT NULL,
    facets TEXT NOT NULL,
    digest {text} NOT NULL,
    revision BIGINT NOT NULL
);

CREATE TABLE {p}record_facet (
    facet {text} NOT NULL,
    value {text} NOT NULL,
    day {text} NOT NULL,
    record_number BIGINT NOT NULL,
    PRIMARY KEY (facet, value, day, record_number)
){keyed};

CREATE TABLE {p}gone (
    record_id {text} PRIMARY KEY,
    revision BIGINT NOT NULL
){keyed};

CREATE TABLE {p}decided (
    decision_id BIGINT NOT NULL,
    anchor INTEGER NOT NULL,
    fact_id BIGINT NOT NULL,
    PRIMARY KEY (decision_id, anchor)
){keyed};
