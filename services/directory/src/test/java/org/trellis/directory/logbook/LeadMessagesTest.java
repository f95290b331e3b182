package org.trellis.directory.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.directory.Borough.group;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Tells;

/// Whom an organisation chose to hear of concerns about it stands in its own logbook, once, and in no other.
@QuarkusTest
class LeadMessagesTest {

    private final UUID lead = UUID.randomUUID();
    private final String person = UUID.randomUUID().toString();

    @Test
    void itIsNotedWithWhoChoseOnceHoweverOftenItIsTold() {
        var one = group("Quayside Mutual Aid");
        var other = group("Hollin Street Neighbours");
        var id = UUID.randomUUID();
        Tells.chooses(id, one.id(), one.id(), lead, person, false);
        Tells.chooses(id, one.id(), one.id(), lead, person, false);
        // Of another one nobody says so.
        Tells.chooses(UUID.randomUUID(), one.id(), other.id(), lead, person, false);
        Tells.chooses(UUID.randomUUID(), one.id(), one.id(), lead, person, true);

        assertThat(Logs.await(one, "lead-dropped", 1).getFirst())
                .containsEntry("person", person)
                .containsEntry("about", Map.of("organisation", lead.toString()));
        assertThat(Logs.of(one, "lead-chosen"))
                .hasSize(1)
                .allSatisfy(entry -> assertThat(entry)
                        .containsEntry("person", person)
                        .containsEntry("about", Map.of("organisation", lead.toString())));
        assertThat(Logs.of(other, "lead-chosen")).isEmpty();
    }
}
