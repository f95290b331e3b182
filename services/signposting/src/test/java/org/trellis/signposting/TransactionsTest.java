package org.trellis.signposting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;
import org.trellis.testing.Tokens;

/// A transaction that cannot begin must not stay on its thread: a later request would join it, and commit nothing.
@QuarkusTest
class TransactionsTest {

    @Inject
    ActingAs actingAs;

    @Inject
    TransactionManager transactions;

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @Test
    void whereTheDatabaseCannotBeReachedNothingStaysBehind() throws Exception {
        var somebody = new OrganisationId(UUID.randomUUID());
        var held = new ArrayList<Connection>();
        try {
            for (int i = 0; i < connections; i++) {
                held.add(database.getConnection());
            }

            assertThatThrownBy(() -> actingAs.run(somebody, () -> {}))
                    .hasStackTraceContaining("Sorry, acquisition timeout!");
            given().auth()
                    .oauth2(Tokens.of(somebody.value(), "steward"))
                    .get("/api/signposting/v1/signposts?box=inbox")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .body("code", equalTo("not-now"));
        } finally {
            giveBack(held);
        }

        assertThat(transactions.getTransaction()).isNull();
        assertThat(actingAs.call(somebody, () -> "works again")).isEqualTo("works again");
    }

    private static void giveBack(List<Connection> held) throws SQLException {
        for (var connection : held) {
            connection.close();
        }
    }
}
