package org.trellis.signposting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.trellis.testing.Database;
import org.trellis.testing.Directory;
import org.trellis.testing.PolicyDrill;

/// The drill itself finds what it is there to find, though it does not wait long.
@QuarkusTest
@DisabledIfSystemProperty(named = "trellis.drill.tables", matches = ".+", disabledReason = "It chooses its own")
class DrillTest {

    private static final String TABLE = "signpost_filing";

    @Inject
    Directory directory;

    @Test
    void aPolicyThatNobodyNeedsIsFound() throws SQLException {
        execute("create policy spare on signpost_filing for select to signposting_app using (false)");
        try {
            assertThat(PolicyDrill.unnoticedWhenDropped(new Journey(directory), allOthers()))
                    .containsExactly("signpost_filing.spare");
        } finally {
            execute("drop policy spare on signpost_filing");
        }
    }

    @Test
    void thatTheMachineBecomesSlowIsNotTakenForNotice() throws SQLException {
        var runs = new AtomicInteger();

        assertThat(PolicyDrill.unnoticedWhenDropped(() -> takesLongAfterTheFirst(runs), allOthers()))
                .containsExactly("signpost_filing.own");
    }

    private static void takesLongAfterTheFirst(AtomicInteger runs) {
        var began = System.nanoTime();
        var takes = Duration.ofMillis(runs.incrementAndGet() == 1 ? 50 : 4_500);
        Awaitility.await().until(() -> System.nanoTime() - began > takes.toNanos());
    }

    private static String[] allOthers() throws SQLException {
        try (var owner = Database.as("owner");
                var rows = owner.createStatement()
                        .executeQuery("select distinct tablename from pg_policies where schemaname = 'public'")) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            tables.remove(TABLE);
            return tables.toArray(String[]::new);
        }
    }

    private static void execute(String statement) throws SQLException {
        try (var owner = Database.as("owner")) {
            owner.createStatement().execute(statement);
        }
    }
}
