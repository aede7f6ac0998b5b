package org.elchi.register;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same suite on a PostgreSQL server that the test starts. */
class PostgresqlRegisterTest extends RegisterSuite {
    private static EmbeddedPostgres server;
    private static int databases;

    private final Map<String, Location> places = new HashMap<>();

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    Location place(String name) {
        return places.computeIfAbsent(name, unused -> database());
    }

    private static Location database() {
        String name = "register" + databases++;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Location.parse(server.getJdbcUrl("postgres", name));
    }
}
