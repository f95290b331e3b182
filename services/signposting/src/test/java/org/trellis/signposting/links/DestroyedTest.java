package org.trellis.signposting.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.signposting.Party.council;
import static org.trellis.signposting.Party.group;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.contracts.directory.LinkEvent;
import org.trellis.contracts.directory.ListingEvent;
import org.trellis.contracts.directory.OrganisationEvent;
import org.trellis.signposting.Party;
import org.trellis.signposting.Remains;
import org.trellis.signposting.Support;
import org.trellis.testing.Directory;

/// What directory destroyed is destroyed here, and what was the other side's stays.
@QuarkusTest
class DestroyedTest {

    @Inject
    Directory directory;

    private final Party group = group();
    private final Party council = council();

    private void isDestroyed() {
        directory.destroys(group);
        Awaitility.await().untilAsserted(() -> assertThat(Remains.of(group)).isEmpty());
    }

    @Test
    void whatIsTheOthersStaysAndWhatTheGroupWroteGoes() {
        directory.opens(group, council, "signposts");
        directory.opens(council, group, "signposts");
        directory.settle();
        var received = council.sent(group.id(), "Second floor.");
        var sent = group.sent(council.id(), "Ring twice.");
        group.files(received, true);
        Awaitility.await()
                .untilAsserted(() -> assertThat(Remains.of(group))
                        .containsKeys(
                                "link_copy", "signpost_count", "signpost_filing", "signpost_note", "inbox", "due"));
        var before = Remains.of(council);

        isDestroyed();

        assertThat(Remains.of(council)).isEqualTo(before);
        council.reads(sent).statusCode(200).body("note", nullValue());
        council.sends(group.id()).statusCode(404);
    }

    /// Words that a group wrote are its own, so what it asked and offered goes with all that hangs on it. What others
    /// asked and offered stays, without it.
    @Test
    void whatItAskedAndOfferedGoesAndWhatOthersDidStays() {
        var officer = Support.officer();
        Support.link(directory, group, officer);
        directory.settle();
        var theirs = Support.offered(officer, Support.offer(group));
        Support.takes(group, theirs).statusCode(200);
        var asked = Support.asked(officer, Support.ask(group));
        Support.writes(group, asked, officer, "Yes").statusCode(204);
        var own = Support.offered(group, Support.offer(officer));
        Support.takes(officer, own).statusCode(200);
        var ownAsk = Support.asked(group, Support.ask(officer));
        Support.writes(officer, ownAsk, group, "No").statusCode(204);

        isDestroyed();

        Support.reads(officer, "offers", theirs).statusCode(200).body("acceptances", empty());
        Support.reads(officer, "asks", asked).statusCode(200).body("asked", empty());
        Support.reads(officer, "offers", own).statusCode(404);
        Support.reads(officer, "asks", ownAsk).statusCode(404);
    }

    @Test
    void whatComesLateOrTwiceDoesNothing() {
        directory.opens(group, council, "signposts");
        directory.publishes(group);
        directory.settle();
        Awaitility.await().until(() -> Remains.of(group).containsKey("listing_copy"));
        var id = UUID.randomUUID();
        var destroyed = new OrganisationEvent.Destroyed(group.id(), Long.MAX_VALUE - 1);
        directory.publish(id, destroyed, group.id());
        Awaitility.await().untilAsserted(() -> assertThat(Remains.of(group)).isEmpty());

        directory.publish(id, destroyed, group.id());
        directory.publish(
                new LinkEvent.Opened(group.id(), "group", council.id(), "council", "partner", Long.MAX_VALUE),
                group.id());
        directory.publish(new ListingEvent.Published(group.id(), List.of(), Long.MAX_VALUE), group.id());
        directory.settle();
        // The same topic and key as the last fact, so it is read after that.
        var witness = group();
        directory.publishes(witness);
        Awaitility.await().until(() -> Remains.of(witness).containsKey("listing_copy"));

        assertThat(Remains.of(group)).isEmpty();
        council.sends(group.id()).statusCode(404);
    }
}
