package org.elchi.language;

/** What a verb form does in the sentence. */
public enum VerbForm {
    /** Not a verb form. */
    NONE,
    /** Closes a main clause. */
    FINITE,
    /** Modifies a noun that is the clause's subject: Turkish gelen. */
    SUBJECT_PARTICIPLE,
    /** Modifies a noun that is not the subject, or stands for a complement clause: Turkish geldiği, geleceği. */
    OBJECT_PARTICIPLE,
    /** Modifies either: Kazakh келген, Uzbek kelgan. */
    PARTICIPLE,
    /** Links to a later verb: gelip, gelerek, келіп, kelib. */
    CONVERB,
    /** Names the action: gelme, gelmek, gelişi, келу, kelish. */
    VERBAL_NOUN
}
