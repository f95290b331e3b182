package org.trellis.directory.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.trellis.directory.Borough.Party;
import org.trellis.testing.Database;

/// What tests do with logbooks: read them by the front door, and harm them by the back one.
public final class Logs {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Logs() {}

    /// Entries of one act, newest first.
    public static List<Map<String, Object>> of(Party organisation, String act) {
        return organisation
                .asks()
                .queryParam("act", act)
                .get("/logbook")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    /// Waits until there are as many entries of an act; what came by message is a little later.
    public static List<Map<String, Object>> await(Party organisation, String act, int count) {
        return Awaitility.await(act).until(() -> of(organisation, act), found -> found.size() == count);
    }

    /// Waits until the organisation sees that its facets were seen.
    public static void awaitSeen(Party organisation, int lines) {
        Awaitility.await("seen")
                .until(() -> organisation
                                .asks()
                                .get("/seen")
                                .then()
                                .extract()
                                .jsonPath()
                                .getList("items")
                                .size()
                        == lines);
    }

    public static String export(Party organisation) {
        return organisation
                .asks()
                .get("/logbook/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    public static List<JsonNode> exported(Party organisation) {
        return export(organisation).lines().map(Logs::read).toList();
    }

    static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What only the owner of the database can do, with force lifted and the trigger off for as long as it takes.
    static void harm(String... statements) {
        asOwner(owner -> {
            for (var statement : statements) {
                try {
                    assertThat(owner.executeUpdate(statement)).as(statement).isPositive();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
    }

    static void asOwner(Consumer<java.sql.Statement> work) {
        try (var owner = Database.as("owner");
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("alter table log_entry no force row level security");
            statement.execute("alter table log_entry disable trigger follows");
            statement.execute("alter table log_entry disable trigger stays");
            work.accept(statement);
            statement.execute("alter table log_entry enable trigger stays");
            statement.execute("alter table log_entry enable trigger follows");
            statement.execute("alter table log_entry force row level security");
            owner.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
