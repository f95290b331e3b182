package org.trellis.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The Job that makes a database runs the same SQL as everybody else, and shows no password.
class DatabaseJobTest {

    @ParameterizedTest
    @ValueSource(strings = {"prepare.sql", "roles.sql"})
    void theChartsCopyIsTheOriginal(String file) {
        assertThat(Repository.text("helm/service/files/" + file))
                .as("copy it: cp deploy/postgres/%s helm/service/files/", file)
                .isEqualTo(Repository.text("deploy/postgres/" + file));
    }

    @Test
    void theScriptsArriveWhole() {
        var scripts = Charts.prepared()
                .render("operators")
                .one("ConfigMap", "trellis-directory-database")
                .path("data");

        assertThat(scripts.path("prepare.sql").asText()).isEqualTo(Repository.text("deploy/postgres/prepare.sql"));
        assertThat(scripts.path("roles.sql").asText()).isEqualTo(Repository.text("deploy/postgres/roles.sql"));
    }

    @Test
    void oneRunsForEachServiceThatHasADatabase() {
        assertThat(Charts.prepared().render("operators").ofKind("Job"))
                .extracting(job -> job.at("/metadata/name").asText().replaceAll("-[0-9a-f]{8}$", ""))
                .containsExactlyInAnyOrder(
                        "trellis-directory-database",
                        "trellis-dispatch-database",
                        "trellis-grants-database",
                        "trellis-referrals-database",
                        "trellis-signposting-database");
    }

    @Test
    void everythingThatTheScriptReadsIsGiven() {
        var job = Charts.prepared()
                .render("operators")
                .ofKind("Job")
                .filter(candidate -> candidate.at("/metadata/name").asText().startsWith("trellis-directory"))
                .findFirst()
                .orElseThrow();
        var read = Repository.text("deploy/postgres/prepare.sql")
                .lines()
                .filter(line -> line.startsWith("\\getenv"))
                .map(line -> line.split(" ", 3)[2]);

        assertThat(job.at("/spec/template/spec/containers/0/env"))
                .extracting(variable -> variable.path("name").asText())
                .containsAll(read.toList());
        assertThat(job.at("/spec/template/spec/containers/0/command").toString())
                .doesNotContain("PASSWORD");
    }

    @Test
    void theSuperuserIsShownToTheJobAlone() {
        var rendered =
                Charts.prepared().render("operators", Map.of("global.database.superuserSecret", "the-superuser"));

        assertThat(rendered.all())
                .filteredOn(manifest -> manifest.toString().contains("the-superuser"))
                .allMatch(manifest -> manifest.path("kind").asText().equals("Job"))
                .isNotEmpty();
    }
}
