package org.trellis.signposting.signposts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.signposting.Party.council;
import static org.trellis.signposting.Party.group;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;
import org.trellis.testing.Database;
import org.trellis.testing.Directory;

/// A note goes when its 30 days are over; its signpost stays.
@QuarkusTest
class ForgettingTest {

    @Inject
    Directory directory;

    @Inject
    Signposts signposts;

    @Inject
    ActingAs actingAs;

    @Test
    void aNoteIsForgottenOnBothSidesWhenItsTimeHasCome() throws SQLException {
        var group = group();
        var council = council();
        directory.opens(group, council, "signposts");
        directory.settle();
        var id = council.sent(group.id(), "Second floor, no lift.");
        group.reads(id).body("note", equalTo("Second floor, no lift."));
        assertThat(dueAt(id)).isCloseTo(Instant.now().plus(30, ChronoUnit.DAYS), within(1, ChronoUnit.MINUTES));

        fallsDueNow(id);

        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> group.reads(id).statusCode(200).body("note", nullValue()));
        council.reads(id).statusCode(200).body("note", nullValue());
    }

    @Test
    void aNoteWithoutTimeLeftIsNotShownWhileItsRemovalWaits() {
        var group = group();
        var council = council();
        directory.opens(group, council, "signposts");
        directory.settle();
        var id = council.sent(group.id(), "Second floor, no lift.");

        var later = Instant.now().plus(SignpostNote.KEPT).plusSeconds(60);
        var seen = actingAs.call(
                new OrganisationId(group.id()),
                () -> signposts.one(group.id(), id, later).orElseThrow());

        assertThat(seen.note()).isNull();
    }

    private static Instant dueAt(UUID id) throws SQLException {
        try (var clock = Database.as("clock");
                var find = clock.prepareStatement("select at from due where subject_id = ?")) {
            find.setObject(1, id);
            try (var row = find.executeQuery()) {
                row.next();
                return row.getObject(1, OffsetDateTime.class).toInstant();
            }
        }
    }

    private static void fallsDueNow(UUID id) throws SQLException {
        try (var clock = Database.as("clock");
                var move = clock.prepareStatement("update due set at = now() where subject_id = ?")) {
            move.setObject(1, id);
            move.executeUpdate();
        }
    }
}
