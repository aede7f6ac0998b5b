package org.elchi.register.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Many rows for one statement, handed to the database some hundreds at a time. */
final class Batch implements AutoCloseable {
    private static final int SOME = 500;

    private final PreparedStatement statement;
    private int waiting;

    Batch(Handle handle, String sql) {
        try {
            this.statement = handle.getConnection().prepareStatement(sql);
        } catch (SQLException e) {
            throw new Refused(e);
        }
    }

    /** Adds a row of texts and numbers, one for each question mark. */
    void add(@Nullable Object... row) {
        try {
            for (int i = 0; i < row.length; i++) {
                bind(i + 1, row[i]);
            }
            statement.addBatch();
            if (++waiting == SOME) {
                flush();
            }
        } catch (SQLException e) {
            throw new Refused(e);
        }
    }

    private void bind(int place, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(place, null);
            case String text -> statement.setString(place, text);
            case Long number -> statement.setLong(place, number);
            case Integer number -> statement.setInt(place, number);
            case Double number -> statement.setDouble(place, number);
            default -> throw new IllegalArgumentException("a column holds no " + value.getClass());
        }
    }

    private void flush() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    /** Hands over what is left. */
    @Override
    public void close() {
        try (statement) {
            flush();
        } catch (SQLException e) {
            throw new Refused(e);
        }
    }

    /** What the database has refused. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(SQLException cause) {
            super(cause);
        }
    }
}
