package org.elchi.register.internal;

/** The stored bytes of a document are not those that were received. */
public final class DamagedDocument extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String document;

    DamagedDocument(String sha256, String name) {
        super("its document " + name + " (" + sha256 + ") is damaged; restore a back-up ('elchi restore'), or save what"
                + " is whole ('elchi export') and make a register from that ('elchi import')");
        this.document = name + " (" + sha256 + ")";
    }

    /** Its name and hash. */
    public String document() {
        return document;
    }
}
