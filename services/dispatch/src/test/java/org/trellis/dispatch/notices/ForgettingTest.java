package org.trellis.dispatch.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.dispatch.Ask;
import org.trellis.dispatch.Askers;
import org.trellis.dispatch.Keeper;
import org.trellis.dispatch.MovableTime;
import org.trellis.dispatch.Rows;
import org.trellis.dispatch.Sink;
import org.trellis.dispatch.Stage;

/// Address and words are forgotten a day after the end; what was sent for nobody goes whole.
@QuarkusTest
class ForgettingTest {

    @Inject
    Askers askers;

    @Inject
    Sink sink;

    @Inject
    MovableTime time;

    @Inject
    Stage stage;

    @BeforeEach
    void allIsWell() {
        stage.isSet();
    }

    @Test
    void anOrganisationKeepsItsLogWithoutWhatIsForgotten() {
        var group = Keeper.group();
        var notice = Ask.stillRight(group.id());
        askers.ask(notice);
        await().untilAsserted(() -> assertThat(group.latest()).isEqualTo("sent"));
        time.passes(Duration.ofHours(23));
        Rows.fallDue(notice.id());
        assertThat(sealed(group.id(), notice.id())).isTrue();

        time.passes(Duration.ofMinutes(61));
        await().untilAsserted(() -> {
            Rows.fallDue(notice.id());
            assertThat(sealed(group.id(), notice.id())).isFalse();
        });
        assertThat(group.latest()).isEqualTo("sent");

        time.passes(Duration.ofDays(400));
        await().untilAsserted(() -> {
            Rows.fallDue(notice.id());
            group.log().body("items.size()", equalTo(0));
            assertThat(Rows.due(notice.id())).isZero();
        });
    }

    @Test
    void whatWasSentForNobodyGoesWhole() {
        var code = Ask.code();
        askers.ask(code);
        await().untilAsserted(() -> assertThat(Rows.state(code.id(), code.id())).isEqualTo("sent"));

        time.passes(Duration.ofHours(25));

        await().untilAsserted(() -> {
            Rows.fallDue(code.id());
            assertThat(Rows.of(code.id(), "notice")).isEmpty();
            assertThat(Rows.due(code.id())).isZero();
        });
    }

    @Test
    void whatWasNeverSentIsForgottenToo() {
        sink.is(Sink.Mood.REFUSES);
        var group = Keeper.group();
        var notice = Ask.stillRight(group.id());
        askers.ask(notice);
        await().untilAsserted(() -> assertThat(group.latest()).isEqualTo("failed"));

        time.passes(Duration.ofHours(25));

        await().untilAsserted(() -> {
            Rows.fallDue(notice.id());
            assertThat(sealed(group.id(), notice.id())).isFalse();
        });
    }

    private static boolean sealed(UUID owner, UUID notice) {
        try (var app = Rows.actingAs(owner);
                var row = app.createStatement()
                        .executeQuery("select address is not null or words is not null from notice where id = '"
                                + notice + "'")) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
