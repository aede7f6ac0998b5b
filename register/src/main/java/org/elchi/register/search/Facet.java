package org.elchi.register.search;

/** By what findings can be counted and narrowed. */
public enum Facet {
    STATE,
    KIND,
    TOPIC,
    LANGUAGE,
    OUTLET,
    YEAR;

    /** The field of the index that holds its values. */
    String field() {
        return "facet-" + code();
    }

    /** Its name in data: {@code state}. */
    public String code() {
        return switch (this) {
            case STATE -> "state";
            case KIND -> "kind";
            case TOPIC -> "topic";
            case LANGUAGE -> "language";
            case OUTLET -> "outlet";
            case YEAR -> "year";
        };
    }
}
