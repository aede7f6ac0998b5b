package org.elchi.register.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.sql.SQLException;
import java.util.Optional;
import org.elchi.register.RegisterException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Failures of disk and database in words: what we were doing, what was wrong, what to do. */
public final class Failures {
    private static final String FULL = "the disk is full; make room, then run the same command again";

    /** What Java passes on of the system's own words. */
    private static final String NO_SPACE = "No space left on device";

    private Failures() {}

    public static RegisterException of(String doing, Throwable failure) {
        return failure instanceof RegisterException known
                ? known
                : new RegisterException("could not " + doing + ": " + reason(failure), failure);
    }

    /** Whether what is kept is not as it was written. */
    public static boolean isDamage(RegisterException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DamagedDocument
                    || (cause instanceof SQLiteException sqlite && isDamage(sqlite.getResultCode().code & 0xFF))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDamage(int code) {
        return code == 11 || code == 26;
    }

    private static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<String> reason = known(cause);
            if (reason.isPresent()) {
                return reason.get();
            }
        }
        return String.valueOf(failure.getMessage());
    }

    private static Optional<String> known(Throwable cause) {
        return switch (cause) {
            case DamagedDocument damaged -> Optional.of(String.valueOf(damaged.getMessage()));
            case SQLiteException sqlite -> Optional.of(reason(sqlite));
            case AccessDeniedException denied ->
                Optional.of("no permission to write there; choose another folder with --register");
            case FileAlreadyExistsException file ->
                Optional.of("that is a file, not a folder; choose another with --register");
            case IOException io when String.valueOf(io.getMessage()).contains(NO_SPACE) -> Optional.of(FULL);
            case IOException io ->
                Optional.of(io.getMessage() + "; check the disk or choose another folder with --register");
            case SQLException sql -> Optional.of(reason(sql));
            default -> Optional.empty();
        };
    }

    private static String reason(SQLiteException failure) {
        if (failure.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            return FULL;
        }
        return switch (failure.getResultCode().code & 0xFF) {
            case 11, 26 ->
                "its file " + Database.FILE + " is damaged; move it away with all that begins like it, then restore a"
                        + " back-up ('elchi restore FILE') or an export ('elchi import DIR')";
            case 13 -> FULL;
            case 8, 14, 3 -> "no permission to write there; choose another folder with --register";
            case 5, 6 -> "another program is writing to it; try again when that has ended";
            case 10 -> "the disk could not be read or written (" + failure.getMessage() + "); make room or check it";
            default -> String.valueOf(failure.getMessage());
        };
    }

    /** By the classes of SQLSTATE, which the standard gives. */
    private static String reason(SQLException failure) {
        String state = Optional.ofNullable(failure.getSQLState()).orElse("     ");
        String said = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return switch (state.substring(0, 2)) {
            case "08" -> "the database does not answer (" + said + "); check its address and that it runs";
            case "28" -> "the database refuses the user (" + said + "); give one in the address or in ~/.pgpass";
            case "3D" -> said + "; create it first (createdb)";
            case "53" -> "the database has no room left (" + said + "); make room, then run the same command again";
            case "25" -> "the database may only be read (" + said + ")";
            case "42" -> said + "; is this a register's database, and may the user change it?";
            default -> said;
        };
    }
}
