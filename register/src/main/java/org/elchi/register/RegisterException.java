package org.elchi.register;

/** The world failed the register: a disk, a permission, a damaged file. The message says what was wrong and what to do. */
public final class RegisterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RegisterException(String message) {
        super(message);
    }

    public RegisterException(String message, Throwable cause) {
        super(message, cause);
    }
}
