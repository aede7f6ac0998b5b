package org.elchi.authority.tagging;

/** What a feature looks at. The group says which kind of knowledge it rests on, so that each can be left out and measured. */
public enum Template {
    BIAS(Group.WORD),
    FORM(Group.WORD),
    FORM_NEAR(Group.WORD),
    AFFIX(Group.AFFIX),
    AFFIX_NEAR(Group.AFFIX),
    SHAPE(Group.SHAPE),
    SHAPE_NEAR(Group.SHAPE),
    SHAPE_AROUND(Group.SHAPE),
    LEMMA(Group.LEMMA),
    LEMMA_OTHER(Group.LEMMA),
    LEMMA_NEAR(Group.LEMMA),
    LEMMA_PAIR(Group.LEMMA),
    ENDING(Group.ENDING),
    ENDING_NEAR(Group.ENDING),
    ENDING_PAIR(Group.ENDING),
    KNOWN(Group.ENDING),
    LISTED(Group.LISTS),
    LISTED_NEAR(Group.LISTS),
    WORLD(Group.WORLD),
    WORLD_NEAR(Group.WORLD),
    HEAD(Group.HEADS),
    HEAD_NEAR(Group.HEADS),
    PHRASE(Group.HEADS),
    QUOTE(Group.QUOTE);

    /** Kinds of knowledge. */
    public enum Group {
        WORD,
        AFFIX,
        SHAPE,
        LEMMA,
        ENDING,
        LISTS,
        WORLD,
        HEADS,
        QUOTE
    }

    private final Group group;

    Template(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }
}
