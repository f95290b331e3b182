package org.trellis.referrals.pathways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.referrals.Party.council;
import static org.trellis.referrals.Party.group;
import static org.trellis.referrals.Party.pathway;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.trellis.contracts.Event;
import org.trellis.contracts.referrals.PathwayEvent;
import org.trellis.referrals.Areas;
import org.trellis.testing.Directory;
import org.trellis.testing.Letters;

/// What other services are told of pathways: codes and ids, and nothing of what not everybody reads.
@QuarkusTest
class FactsTest {

    private static final String TOPIC = Event.topic(PathwayEvent.AGGREGATE);

    @Inject
    Directory directory;

    @Test
    void anInstitutionsPathwayIsToldAndItsEndToo() {
        var council = council();
        var id = council.keeps(pathway(Areas.ward()));
        eventually(() -> assertThat(told(id)).containsExactly(PathwayEvent.Published.TYPE));

        council.publishes(id, false);

        eventually(
                () -> assertThat(told(id)).containsExactly(PathwayEvent.Published.TYPE, PathwayEvent.Withdrawn.TYPE));
    }

    @Test
    void noWordsAreTold() {
        var council = council();
        var words = pathway(Areas.ward());
        words.put("how", "Unlikely wording");
        var id = council.keeps(words);

        eventually(() -> assertThat(told(id)).hasSize(1));
        assertThat(Letters.in(TOPIC))
                .extracting(Letters::words)
                .noneMatch(body -> body.contains("Unlikely") || body.contains("01632"));
    }

    @Test
    void ofAGroupIsToldOnlyWhileItsPageIsPublic() {
        var group = group();
        var council = council();
        var hidden = group.keeps(pathway(Areas.ward()));
        directory.opens(group, council, "referrals");
        directory.settle();
        council.reads(hidden).statusCode(200);
        var words = pathway(Areas.ward());
        words.put("audience", "linked");
        var linked = group.keeps(words);

        directory.publishes(group);
        eventually(() -> assertThat(told(hidden)).containsExactly(PathwayEvent.Published.TYPE));
        directory.withdraws(group);
        eventually(() ->
                assertThat(told(hidden)).containsExactly(PathwayEvent.Published.TYPE, PathwayEvent.Withdrawn.TYPE));

        assertThat(told(linked)).isEmpty();
    }

    private static List<String> told(String id) {
        return Letters.in(TOPIC).stream()
                .filter(letter -> id.equals(letter.key()) && letter.value() != null)
                .map(letter -> Letters.header(letter, "ce_type"))
                .toList();
    }

    private static void eventually(ThrowingRunnable happens) {
        Awaitility.await().untilAsserted(happens);
    }
}
