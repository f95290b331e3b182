package org.trellis.grants.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Funds;
import org.trellis.grants.Party;
import org.trellis.grants.Rows;
import org.trellis.testing.Database;

/// Figures of a large fund are read by what belongs to it, however much others keep.
@QuarkusTest
class ManyTest {

    private static final int MANY = 10_000;
    private static final int AT_ONCE = 1_000;

    private static final String DRAFTS = """
            insert into draft (id, organisation_id, fund_id, started_at, touched_at)
            select gen_random_uuid(), acting_organisation(), '%s', now() - n * interval '1 minute', now()
            from generate_series(1, %d) n
            """;

    private static final String APPLICATIONS = """
            insert into application (id, sender_id, receiver_id, fund_id, title, pence, way, content, sent_at, decide_by,
                wards)
            select id, organisation_id, '%s', fund_id, 'Tea', 1000, 'bought', '{}', started_at,
                current_date + 5, array['E05999901'] from draft where fund_id = '%s'
            """;

    private static final String DECISIONS = """
            insert into decision (application_id, n, sender_id, receiver_id, approve, pence, reasons, at)
            select id, 1, receiver_id, sender_id, true, 1000, '{}', now() from application a
            where receiver_id = acting_organisation() and fund_id = '%s'
              and not exists (select from decision d where d.application_id = a.id) limit %d
            """;

    private static UUID full(Party body, Party group, int applications) throws SQLException {
        var fund = Funds.open(body, 1_000_000);
        Rows.write(group.id(), DRAFTS.formatted(fund, applications), APPLICATIONS.formatted(body.id(), fund));
        // Each decision takes a lock of its own until the end of its transaction.
        for (int done = 0; done < applications; done += AT_ONCE) {
            Rows.write(body.id(), DECISIONS.formatted(fund, AT_ONCE));
        }
        return fund;
    }

    @Test
    void tenThousandApplicationsAreCountedByTheirIndexes() throws SQLException {
        full(Party.body(), Party.group(), MANY);
        var body = Party.body();
        var fund = full(body, Party.group(), AT_ONCE);
        try (var owner = Database.as("owner")) {
            owner.createStatement().execute("analyze application; analyze decision");
        }

        body.asks()
                .get("/funds/{id}/figures", fund)
                .then()
                .statusCode(200)
                .body("pipeline.applications", contains(AT_ONCE))
                .body("deciding.decided", equalTo(AT_ONCE))
                .body("areas.find { it.code == 'E05999901' }.grants", equalTo(AT_ONCE));
        var plan = plan(body, fund);
        assertThat(plan)
                .contains("application_to_fund", "decision_pkey")
                .doesNotContain("Seq Scan on application", "Seq Scan on decision");
    }

    private static String plan(Party body, UUID fund) throws SQLException {
        var sql = Seen.OF_ONE.replace(":fund", "'" + fund + "'") + "select state, count(*) from seen group by state";
        try (var app = Rows.actingAs(body.id());
                var rows = app.createStatement().executeQuery("explain " + sql)) {
            var lines = Stream.<String>builder();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines.build().collect(Collectors.joining("\n"));
        }
    }
}
