package org.elchi.authority.matching;

/** Whether the words of a name say that a man or a woman bears it. */
enum Sex {
    MALE("m"),
    FEMALE("f"),
    UNSAID("-");

    private final String sign;

    Sex(String sign) {
        this.sign = sign;
    }

    static Sex of(String sign) {
        for (Sex sex : values()) {
            if (sex.sign.equals(sign) || sex == UNSAID && sign.isEmpty()) {
                return sex;
            }
        }
        throw new IllegalArgumentException("found '" + sign + "', need m, f or -");
    }

    Sex or(Sex other) {
        return this == UNSAID ? other : this;
    }

    boolean against(Sex other) {
        return this != UNSAID && other != UNSAID && this != other;
    }
}
