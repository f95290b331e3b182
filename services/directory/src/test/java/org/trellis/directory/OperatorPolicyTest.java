package org.trellis.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.trellis.directory.operator.Operator;
import org.trellis.testing.Database;
import org.trellis.testing.PolicyDrill;

/// The drill of [PolicyTest], for what is the operator's own or between the operator and a group.
@QuarkusTest
class OperatorPolicyTest {

    @Test
    void noPolicyCanGoUnnoticed() throws SQLException {
        assertThat(PolicyDrill.unnoticedWhenDropped(OperatorJourney::run, allOthers()))
                .isEmpty();
    }

    @Test
    void noPolicyCanBeOpenedUnnoticed() throws SQLException {
        assertThat(PolicyDrill.unnoticedWhenWidened(OperatorWalls::hold, allOthers()))
                .isEmpty();
    }

    @Test
    void theOperatorCannotBecomeATenant() throws SQLException {
        try (var app = Database.as("app");
                var statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("set local trellis.organisation = '%s'".formatted(Operator.ID));
            assertThatThrownBy(() -> statement.execute(
                            "insert into organisation values ('%s', 'group', 'Operator',".formatted(Operator.ID)
                                    + " 'unlisted', null, now(), 0)"))
                    .hasMessageContaining("the_operator_is_no_tenant");
        }
    }

    private static String[] allOthers() throws SQLException {
        try (var owner = Database.as("owner");
                var rows = owner.createStatement()
                        .executeQuery("select distinct tablename from pg_policies where schemaname = 'public'")) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            tables.removeAll(OperatorWalls.FENCED);
            return tables.toArray(String[]::new);
        }
    }
}
